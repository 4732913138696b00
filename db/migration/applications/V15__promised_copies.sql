-- Copies of what was sent, as pages that are not drawn yet: promised under the id they will be stored by (ADR 0077).
create table applications.promised_copy (
    document_id uuid not null,
    case_year integer not null,
    case_no integer not null,
    file_name varchar(200) not null,
    page bytea not null,
    promised_at timestamp(6) with time zone not null,
    constraint pk_promised_copy primary key (document_id)
);

create index ix_promised_copy_case on applications.promised_copy (case_year, case_no);
