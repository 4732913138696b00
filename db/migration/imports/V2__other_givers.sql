-- What other givers have granted, read from lists of open data. A list can be searched once somebody has looked it through.
create table imports.award_list (
    id uuid not null constraint pk_award_list primary key,
    version bigint not null,
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    read_by uuid not null,
    read_at timestamp(6) with time zone not null,
    awards integer not null,
    refused integer not null,
    taken_in_at timestamp(6) with time zone
);

create table imports.award_list_fault (
    award_list_id uuid not null,
    position integer not null,
    line_number integer not null,
    outcome varchar(40) not null,
    subject varchar(200) not null,
    amount_ore bigint,
    reason varchar(200),
    reason_values varchar(1000),
    constraint pk_award_list_fault primary key (award_list_id, position),
    constraint fk_award_list_fault_list foreign key (award_list_id) references imports.award_list (id)
);

create table imports.award (
    id uuid not null constraint pk_award primary key,
    version bigint not null,
    list_id uuid not null constraint fk_award_list references imports.award_list (id),
    giver varchar(300) not null,
    organisation_number varchar(10) not null,
    name varchar(300) not null,
    purpose varchar(2000) not null,
    amount_ore bigint not null constraint ck_award_amount check (amount_ore > 0),
    period_from date,
    period_to date,
    constraint ck_award_period check ((period_from is null) = (period_to is null) and (period_from is null or period_to >= period_from))
);
create index ix_award_number on imports.award (organisation_number);
create index ix_award_list on imports.award (list_id);
