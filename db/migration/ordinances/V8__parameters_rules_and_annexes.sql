-- What a wording measures by, which rules hold in it, and the municipalities its annex lists: all of it data that an
-- administrator corrects with a reason. Corrections and editions of an annex are only added.

create table ordinances.parameter (
    version varchar(20) not null,
    code varchar(60) not null,
    measure varchar(400) not null,
    section varchar(200) not null,
    verification varchar(40) not null,
    revision bigint default 0 not null,
    constraint pk_parameter primary key (version, code),
    constraint fk_parameter_version foreign key (version) references ordinances.ordinance_version (id)
);

create table ordinances.parameter_correction (
    id uuid not null,
    version varchar(20) not null,
    code varchar(60) not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by uuid not null,
    read_on date not null,
    reason varchar(2000) not null,
    before_measure varchar(400) not null,
    before_section varchar(200) not null,
    before_verification varchar(40) not null,
    after_measure varchar(400) not null,
    after_section varchar(200) not null,
    after_verification varchar(40) not null,
    constraint pk_parameter_correction primary key (id),
    constraint fk_parameter_correction foreign key (version, code) references ordinances.parameter (version, code)
);
create index ix_parameter_correction on ordinances.parameter_correction (version, code);

create table ordinances.wording_rule (
    version varchar(20) not null,
    rule_id varchar(20) not null,
    constraint pk_wording_rule primary key (version, rule_id),
    constraint fk_wording_rule_version foreign key (version) references ordinances.ordinance_version (id)
);

-- How many municipalities a wording's annex lists, whether or not their names are known.
create table ordinances.annex (
    version varchar(20) not null,
    listed integer not null,
    constraint pk_annex primary key (version),
    constraint fk_annex_version foreign key (version) references ordinances.ordinance_version (id)
);

create table ordinances.annex_edition (
    id uuid not null,
    version varchar(20) not null,
    entered_at timestamp(6) with time zone not null,
    entered_by uuid,
    read_on date not null,
    reason varchar(2000) not null,
    verification varchar(40) not null,
    constraint pk_annex_edition primary key (id),
    constraint fk_annex_edition foreign key (version) references ordinances.annex (version)
);
create index ix_annex_edition on ordinances.annex_edition (version);

create table ordinances.annex_municipality (
    edition uuid not null,
    position integer not null,
    code varchar(4) not null,
    name varchar(100) not null,
    constraint pk_annex_municipality primary key (edition, position),
    constraint uq_annex_municipality unique (edition, code),
    constraint fk_annex_municipality foreign key (edition) references ordinances.annex_edition (id)
);

insert into ordinances.parameter (version, code, measure, section, verification) values
    ('118-v1', 'applicants', 'MUNICIPALITY,REGION,MUNICIPAL_FEDERATION', '1 och 3 §§ förordningen (2018:118)', 'VERIFIED'),
    ('118-v1', 'federations', 'PRACTICE', 'Praxis till 3 § förordningen (2018:118)', 'VERIFIED'),
    ('118-v1', 'direct-interventions', 'OUTSIDE', '4 § förordningen (2018:118)', 'INFERRED'),
    ('118-v1', 'last-new-case', '2022-12-31', 'SFS 2022:1710', 'VERIFIED'),
    ('118-v2', 'applicants', 'MUNICIPALITY,REGION,MUNICIPAL_FEDERATION', '1 och 3 §§ förordningen (2018:118)', 'VERIFIED'),
    ('118-v2', 'federations', 'PRACTICE', 'Praxis till 3 § förordningen (2018:118)', 'VERIFIED'),
    ('118-v2', 'direct-interventions', 'OUTSIDE', '4 § förordningen (2018:118)', 'INFERRED'),
    ('118-v2', 'last-new-case', '2022-12-31', 'SFS 2022:1710', 'VERIFIED'),
    ('118-v3', 'applicants', 'MUNICIPALITY,REGION,MUNICIPAL_FEDERATION', '1 och 3 §§ förordningen (2018:118)', 'VERIFIED'),
    ('118-v3', 'federations', 'LAW', '1 § andra stycket förordningen (2018:118)', 'VERIFIED'),
    ('118-v3', 'direct-interventions', 'WITHIN', '4 § första stycket 4 förordningen (2018:118)', 'PARTLY'),
    ('118-v3', 'last-new-case', '2022-12-31', 'SFS 2022:1710', 'VERIFIED'),
    ('118-v4', 'applicants', 'MUNICIPALITY,REGION,MUNICIPAL_FEDERATION', '1 och 3 §§ förordningen (2018:118)', 'VERIFIED'),
    ('118-v4', 'federations', 'LAW', '1 § andra stycket förordningen (2018:118)', 'VERIFIED'),
    ('118-v4', 'direct-interventions', 'WITHIN', '4 § första stycket 4 förordningen (2018:118)', 'PARTLY'),
    ('118-v4', 'last-new-case', '2022-12-31', 'SFS 2022:1710', 'VERIFIED'),
    ('119-v1', 'applicants', 'ASSOCIATION,FOUNDATION', '3 § förordningen (2018:119)', 'PARTLY'),
    ('119-v1', 'years-active', '2', '3 § förordningen (2018:119)', 'INFERRED'),
    ('119-v1', 'levels', 'LOCAL', '2 § förordningen (2018:119)', 'PARTLY'),
    ('119-v1', 'auditor-from', '5', 'Jfr 12 § förordningen (2020:26)', 'INFERRED'),
    ('119-v1', 'two-payments-over', '5', 'Jfr 11 § förordningen (2020:26)', 'INFERRED'),
    ('119-v2', 'applicants', 'ASSOCIATION,FOUNDATION,FAITH_COMMUNITY', '3 § förordningen (2018:119)', 'VERIFIED'),
    ('119-v2', 'years-active', '2', '3 § första stycket 3 förordningen (2018:119)', 'VERIFIED'),
    ('119-v2', 'levels', 'LOCAL,REGIONAL', '2 § förordningen (2018:119)', 'VERIFIED'),
    ('119-v2', 'auditor-from', '5', 'Jfr 12 § förordningen (2020:26)', 'INFERRED'),
    ('119-v2', 'two-payments-over', '5', 'Jfr 11 § förordningen (2020:26)', 'INFERRED'),
    ('119-v3', 'applicants', 'ASSOCIATION,FOUNDATION,FAITH_COMMUNITY', '3 § förordningen (2018:119)', 'VERIFIED'),
    ('119-v3', 'years-active', '2', '3 § första stycket 3 förordningen (2018:119)', 'VERIFIED'),
    ('119-v3', 'levels', 'LOCAL,REGIONAL', '2 § förordningen (2018:119)', 'VERIFIED'),
    ('119-v3', 'auditor-from', '5', 'Jfr 12 § förordningen (2020:26)', 'INFERRED'),
    ('119-v3', 'two-payments-over', '5', 'Jfr 11 § förordningen (2020:26)', 'INFERRED'),
    ('151-v1', 'applicants', 'MUNICIPALITY', '3 § förordningen (2018:151)', 'VERIFIED'),
    ('151-v1', 'most-share', '90', '7 § förordningen (2018:151)', 'VERIFIED'),
    ('151-v2', 'applicants', 'MUNICIPALITY', '3 § förordningen (2018:151)', 'VERIFIED'),
    ('151-v2', 'most-share', '90', '7 § förordningen (2018:151)', 'VERIFIED');

insert into ordinances.rule (id, version, sentence, section, kind, verification) values
    ('R-118-01', '151-v1', 'Bidrag får lämnas till de kommuner som anges i bilaga 1. Andra kan inte söka.', '3 § förordningen (2018:151)', 'AUTO', 'VERIFIED'),
    ('R-118-03', '151-v1', 'En kommun som inte står i bilaga 1 kan inte söka.', '3 § och bilaga 1 till förordningen (2018:151)', 'AUTO', 'VERIFIED'),
    ('R-118-12', '151-v1', 'Bidragets syfte anges i utlysningen och i beslutet, i den lydelse som gäller.', '2 § förordningen (2018:151)', 'AUTO', 'PARTLY'),
    ('R-118-14', '151-v1', 'Ett bidrag ska betalas tillbaka om det har lämnats felaktigt eller med för högt belopp, om det inte har använts eller har använts till annat, eller om villkoren inte har följts.', '11 § förordningen (2018:151)', 'NOT_YET', 'VERIFIED'),
    ('R-118-15', '151-v1', 'När det finns skäl för återbetalning ska myndigheten kräva tillbaka bidraget helt eller delvis. Den får avstå bara om det finns särskilda skäl.', '12 § förordningen (2018:151)', 'NOT_YET', 'VERIFIED'),
    ('R-151-01', '151-v1', 'Bidraget täcker högst 90 procent av kostnaden för åtgärderna.', '7 § förordningen (2018:151)', 'AUTO', 'VERIFIED'),
    ('R-118-01', '151-v2', 'Bidrag får lämnas till de kommuner som anges i bilaga 1. Andra kan inte söka.', '3 § förordningen (2018:151)', 'AUTO', 'VERIFIED'),
    ('R-118-03', '151-v2', 'En kommun som inte står i bilaga 1 kan inte söka.', '3 § och bilaga 1 till förordningen (2018:151)', 'AUTO', 'VERIFIED'),
    ('R-118-12', '151-v2', 'Bidragets syfte anges i utlysningen och i beslutet, i den lydelse som gäller.', '2 § förordningen (2018:151)', 'AUTO', 'PARTLY'),
    ('R-118-14', '151-v2', 'Ett bidrag ska betalas tillbaka om det har lämnats felaktigt eller med för högt belopp, om det inte har använts eller har använts till annat, eller om villkoren inte har följts.', '11 § förordningen (2018:151)', 'NOT_YET', 'VERIFIED'),
    ('R-118-15', '151-v2', 'När det finns skäl för återbetalning ska myndigheten kräva tillbaka bidraget helt eller delvis. Den får avstå bara om det finns särskilda skäl.', '12 § förordningen (2018:151)', 'NOT_YET', 'VERIFIED'),
    ('R-151-01', '151-v2', 'Bidraget täcker högst 90 procent av kostnaden för åtgärderna.', '7 § förordningen (2018:151)', 'AUTO', 'VERIFIED'),
    ('R-118-16', '151-v1', 'Myndighetens beslut får inte överklagas.', '14 § förordningen (2018:151)', 'AUTO', 'INFERRED'),
    ('R-118-16', '151-v2', 'Beslut om hinder mot utbetalning och om återkrav får överklagas. Andra beslut får inte överklagas.', '14 § förordningen (2018:151)', 'AUTO', 'VERIFIED'),
    ('R-118-13', '151-v2', 'Myndigheten får besluta att ett beviljat bidrag helt eller delvis inte ska betalas ut, om det finns skäl för återbetalning.', '10 a § förordningen (2018:151)', 'NOT_YET', 'VERIFIED');

-- Every rule of the two ordinances holds in the wordings that have a text of it, except where the text says that it does not.
insert into ordinances.wording_rule (version, rule_id)
select wording.id, said.id
from ordinances.ordinance_version wording
join ordinances.rule said on said.version = wording.id
    or (said.version = 'all' and said.id like concat('R-', substring(wording.id, 1, 3), '-%'))
where not (wording.id = '119-v3' and said.id = 'R-119-05')
group by wording.id, said.id;

insert into ordinances.annex (version, listed) values
    ('118-v4', 74),
    ('151-v1', 32),
    ('151-v2', 32);

insert into ordinances.annex_edition (id, version, entered_at, entered_by, read_on, reason, verification) values
    ('00000151-0000-4000-8000-000000000001', '151-v1', timestamp with time zone '2018-04-19 00:00:00+02:00', null, date '2018-04-19', 'Bilaga 1 till förordningen (2018:151). Namnen till och med Norrköping är jämförda med bilagan; resten är återgivna.', 'PARTLY'),
    ('00000151-0000-4000-8000-000000000002', '151-v2', timestamp with time zone '2018-04-19 00:00:00+02:00', null, date '2018-04-19', 'Bilaga 1 till förordningen (2018:151). Namnen till och med Norrköping är jämförda med bilagan; resten är återgivna.', 'PARTLY');

insert into ordinances.annex_municipality (edition, position, code, name) values
    ('00000151-0000-4000-8000-000000000001', 0, '2081', 'Borlänge'),
    ('00000151-0000-4000-8000-000000000001', 1, '1490', 'Borås'),
    ('00000151-0000-4000-8000-000000000001', 2, '0127', 'Botkyrka'),
    ('00000151-0000-4000-8000-000000000001', 3, '0484', 'Eskilstuna'),
    ('00000151-0000-4000-8000-000000000001', 4, '1782', 'Filipstad'),
    ('00000151-0000-4000-8000-000000000001', 5, '2180', 'Gävle'),
    ('00000151-0000-4000-8000-000000000001', 6, '1480', 'Göteborg'),
    ('00000151-0000-4000-8000-000000000001', 7, '1380', 'Halmstad'),
    ('00000151-0000-4000-8000-000000000001', 8, '1283', 'Helsingborg'),
    ('00000151-0000-4000-8000-000000000001', 9, '0126', 'Huddinge'),
    ('00000151-0000-4000-8000-000000000001', 10, '0123', 'Järfälla'),
    ('00000151-0000-4000-8000-000000000001', 11, '0680', 'Jönköping'),
    ('00000151-0000-4000-8000-000000000001', 12, '1080', 'Karlskrona'),
    ('00000151-0000-4000-8000-000000000001', 13, '0483', 'Katrineholm'),
    ('00000151-0000-4000-8000-000000000001', 14, '1290', 'Kristianstad'),
    ('00000151-0000-4000-8000-000000000001', 15, '1282', 'Landskrona'),
    ('00000151-0000-4000-8000-000000000001', 16, '0580', 'Linköping'),
    ('00000151-0000-4000-8000-000000000001', 17, '1280', 'Malmö'),
    ('00000151-0000-4000-8000-000000000001', 18, '0583', 'Motala'),
    ('00000151-0000-4000-8000-000000000001', 19, '0581', 'Norrköping'),
    ('00000151-0000-4000-8000-000000000001', 20, '0480', 'Nyköping'),
    ('00000151-0000-4000-8000-000000000001', 21, '1275', 'Perstorp'),
    ('00000151-0000-4000-8000-000000000001', 22, '2181', 'Sandviken'),
    ('00000151-0000-4000-8000-000000000001', 23, '0180', 'Stockholm'),
    ('00000151-0000-4000-8000-000000000001', 24, '0181', 'Södertälje'),
    ('00000151-0000-4000-8000-000000000001', 25, '1488', 'Trollhättan'),
    ('00000151-0000-4000-8000-000000000001', 26, '1485', 'Uddevalla'),
    ('00000151-0000-4000-8000-000000000001', 27, '0380', 'Uppsala'),
    ('00000151-0000-4000-8000-000000000001', 28, '1980', 'Västerås'),
    ('00000151-0000-4000-8000-000000000001', 29, '0780', 'Växjö'),
    ('00000151-0000-4000-8000-000000000001', 30, '1277', 'Åstorp'),
    ('00000151-0000-4000-8000-000000000001', 31, '1880', 'Örebro'),
    ('00000151-0000-4000-8000-000000000002', 0, '2081', 'Borlänge'),
    ('00000151-0000-4000-8000-000000000002', 1, '1490', 'Borås'),
    ('00000151-0000-4000-8000-000000000002', 2, '0127', 'Botkyrka'),
    ('00000151-0000-4000-8000-000000000002', 3, '0484', 'Eskilstuna'),
    ('00000151-0000-4000-8000-000000000002', 4, '1782', 'Filipstad'),
    ('00000151-0000-4000-8000-000000000002', 5, '2180', 'Gävle'),
    ('00000151-0000-4000-8000-000000000002', 6, '1480', 'Göteborg'),
    ('00000151-0000-4000-8000-000000000002', 7, '1380', 'Halmstad'),
    ('00000151-0000-4000-8000-000000000002', 8, '1283', 'Helsingborg'),
    ('00000151-0000-4000-8000-000000000002', 9, '0126', 'Huddinge'),
    ('00000151-0000-4000-8000-000000000002', 10, '0123', 'Järfälla'),
    ('00000151-0000-4000-8000-000000000002', 11, '0680', 'Jönköping'),
    ('00000151-0000-4000-8000-000000000002', 12, '1080', 'Karlskrona'),
    ('00000151-0000-4000-8000-000000000002', 13, '0483', 'Katrineholm'),
    ('00000151-0000-4000-8000-000000000002', 14, '1290', 'Kristianstad'),
    ('00000151-0000-4000-8000-000000000002', 15, '1282', 'Landskrona'),
    ('00000151-0000-4000-8000-000000000002', 16, '0580', 'Linköping'),
    ('00000151-0000-4000-8000-000000000002', 17, '1280', 'Malmö'),
    ('00000151-0000-4000-8000-000000000002', 18, '0583', 'Motala'),
    ('00000151-0000-4000-8000-000000000002', 19, '0581', 'Norrköping'),
    ('00000151-0000-4000-8000-000000000002', 20, '0480', 'Nyköping'),
    ('00000151-0000-4000-8000-000000000002', 21, '1275', 'Perstorp'),
    ('00000151-0000-4000-8000-000000000002', 22, '2181', 'Sandviken'),
    ('00000151-0000-4000-8000-000000000002', 23, '0180', 'Stockholm'),
    ('00000151-0000-4000-8000-000000000002', 24, '0181', 'Södertälje'),
    ('00000151-0000-4000-8000-000000000002', 25, '1488', 'Trollhättan'),
    ('00000151-0000-4000-8000-000000000002', 26, '1485', 'Uddevalla'),
    ('00000151-0000-4000-8000-000000000002', 27, '0380', 'Uppsala'),
    ('00000151-0000-4000-8000-000000000002', 28, '1980', 'Västerås'),
    ('00000151-0000-4000-8000-000000000002', 29, '0780', 'Växjö'),
    ('00000151-0000-4000-8000-000000000002', 30, '1277', 'Åstorp'),
    ('00000151-0000-4000-8000-000000000002', 31, '1880', 'Örebro');

update ordinances.ordinance_version
set note = 'Lokal förankring är inte längre ett villkor i 3 §. Enligt myndigheten ska organisationen samverka med en kommun i bilagan till 2018:118. Förordningen upphävdes genom SFS 2022:1711, med övergångsbestämmelser.'
where id = '119-v3';
