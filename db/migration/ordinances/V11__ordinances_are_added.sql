-- Ordinances can be added by an administrator. Who issued one is said; and what ordinances on grants to civil society lay down
-- today beside the older rules is known by the system, wherever an added ordinance says that it holds.

alter table ordinances.ordinance_version add column issuer varchar(200) default 'Regeringen' not null;

insert into ordinances.rule (id, version, sentence, section, kind, verification) values
    ('R-DEM-01', 'all', 'Där förordningen har ett demokrativillkor får bidrag inte lämnas till en organisation om den, någon som företräder den eller en organisation som den samarbetar med använder våld, tvång eller hot, diskriminerar, försvarar eller uppmanar till sådant, eller motarbetar det demokratiska styrelseskicket. Bidrag får ändå lämnas om det finns särskilda skäl.', 'Prop. 2023/24:119 och den förordning som gäller', 'OFFICER', 'PARTLY'),
    ('R-DEM-02', 'all', 'Där förordningen säger det får bidrag inte lämnas till den som inte har betalat ett återkrav från myndigheten.', 'Den förordning som gäller', 'OFFICER', 'PARTLY'),
    ('R-DEM-03', 'all', 'Där förordningen säger det ska mottagaren utan dröjsmål anmäla ändrade förhållanden som har betydelse för bidraget.', 'Den förordning som gäller', 'NOT_YET', 'PARTLY');
