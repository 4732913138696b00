create schema if not exists imports;

-- One row per fact that is imported: what makes running a list twice harmless.
create table imports.imported_row (
    id uuid not null constraint pk_imported_row primary key,
    version bigint not null,
    fingerprint varchar(64) not null constraint uq_imported_row_fingerprint unique,
    recipient varchar(200) not null,
    remark varchar(200),
    purpose varchar(20000) not null,
    source varchar(2000) not null,
    imported_at timestamp(6) with time zone not null,
    application_id uuid,
    decision_id uuid
);

create table imports.import_run (
    id uuid not null constraint pk_import_run primary key,
    version bigint not null,
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    read_by uuid not null,
    read_at timestamp(6) with time zone not null
);
create index ix_import_run_read_at on imports.import_run (read_at);

create table imports.import_run_row (
    import_run_id uuid not null,
    position integer not null,
    line_number integer not null,
    outcome varchar(40) not null,
    subject varchar(200) not null,
    amount_ore bigint,
    reason varchar(200),
    reason_values varchar(1000),
    constraint pk_import_run_row primary key (import_run_id, position),
    constraint fk_import_run_row_run foreign key (import_run_id) references imports.import_run (id)
);
