create schema if not exists registry;

-- The last number given in each year. The row is locked while a case is opened, so numbers are unbroken (R-OSL-02).
-- Year 0 is the row that is locked while a new year's row is added.
create table registry.case_counter (
    counter_year integer not null constraint pk_case_counter primary key,
    last_number integer not null constraint ck_case_counter_last check (last_number >= 0)
);
insert into registry.case_counter (counter_year, last_number) values (0, 0);

create table registry.diary_case (
    id uuid not null constraint pk_diary_case primary key,
    version bigint not null,
    case_year integer not null,
    case_number integer not null constraint ck_diary_case_number check (case_number > 0),
    title varchar(300) not null,
    party varchar(300) not null,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    record_count integer not null,
    constraint uq_diary_case_number unique (case_year, case_number)
);

create table registry.diary_record (
    id uuid not null constraint pk_diary_record primary key,
    case_id uuid not null constraint fk_diary_record_case references registry.diary_case,
    sequence_number integer not null,
    entered_at timestamp(6) with time zone not null,
    entered_by uuid,
    direction varchar(40) not null,
    subject varchar(300) not null,
    counterparty varchar(300) not null,
    document_id uuid,
    constraint uq_diary_record_sequence unique (case_id, sequence_number),
    constraint ck_diary_record_sequence check (sequence_number > 0)
);
create index ix_diary_record_document on registry.diary_record (document_id);
