-- Which cases a wording is applied to, and how each ordinance ended. Only 2018:151 says itself what its wordings apply to;
-- for the others the day the call opens is a proposal that waits for a lawyer.

alter table ordinances.ordinance_version add column applicability varchar(40) default 'CALL_DATE' not null;
alter table ordinances.ordinance_version add column applicability_verification varchar(40) default 'UNVERIFIED' not null;
alter table ordinances.ordinance_version add column transitional_note varchar(2000)
    default 'Ett ärende följer den lydelse som gäller när utlysningen öppnar, från ansökan till beslut. Så arbetar systemet tills en jurist har sagt annat; ändringens övergångsbestämmelser har inte kunnat läsas.' not null;

update ordinances.ordinance_version
set transitional_note = 'Ett ärende följer den lydelse som gäller när utlysningen öppnar, från ansökan till beslut. Så arbetar systemet tills en jurist har sagt annat.'
where id in ('118-v1', '119-v1');

update ordinances.ordinance_version
set applicability = 'GRANT_PERIOD', applicability_verification = 'VERIFIED',
    transitional_note = 'Gäller fortfarande för bidrag som avser tid före den 1 januari 2021.'
where id = '151-v1';

update ordinances.ordinance_version
set applicability = 'GRANT_PERIOD', applicability_verification = 'VERIFIED',
    transitional_note = 'Tillämpas på bidrag som avser tid från och med den 1 januari 2021, fast lydelsen trädde i kraft först den 1 februari 2021.'
where id = '151-v2';

alter table ordinances.ordinance_version alter column applicability drop default;
alter table ordinances.ordinance_version alter column applicability_verification drop default;
alter table ordinances.ordinance_version alter column transitional_note drop default;

-- The day is empty where no source has shown it.
create table ordinances.repeal (
    ordinance varchar(20) not null,
    repealed_by varchar(20) not null,
    repealed_on date,
    transition varchar(2000) not null,
    transition_verification varchar(40) not null,
    constraint pk_repeal primary key (ordinance)
);

insert into ordinances.repeal (ordinance, repealed_by, repealed_on, transition, transition_verification) values
    ('2018:118', '2022:1710', date '2023-01-01',
     'Äldre bestämmelser antas gälla för bidrag som har lämnats tidigare, så att pågående ärenden kan avslutas. Övergångsbestämmelserna har inte kunnat läsas.',
     'INFERRED'),
    ('2018:119', '2022:1711', date '2023-01-01',
     'Upphävandet har övergångsbestämmelser, så att pågående ärenden kan avslutas. Vad de säger har inte kunnat läsas.',
     'PARTLY'),
    ('2018:151', '2025:277', null,
     'Inga övergångsbestämmelser har kunnat läsas.',
     'UNVERIFIED');
