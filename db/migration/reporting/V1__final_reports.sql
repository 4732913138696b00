-- Final reports: one per grant, expected when the grant is paid.
create schema if not exists reporting;

create table reporting.final_report (
    decision_id uuid not null constraint pk_final_report primary key,
    version bigint not null,
    application_id uuid not null,
    applicant_id uuid not null,
    status varchar(40) not null,
    paid_ore bigint not null,
    due date not null,
    results varchar(20000) not null,
    purpose varchar(20000) not null,
    within_period boolean not null,
    auditor_statement boolean not null,
    auditor_name varchar(200) not null,
    saved_at timestamp(6) with time zone,
    submitted_at timestamp(6) with time zone,
    submitted_by uuid,
    document_id uuid,
    approved_at timestamp(6) with time zone,
    approved_by uuid,
    used_ore bigint,
    unused_ore bigint constraint ck_final_report_unused check (unused_ore >= 0)
);

create table reporting.final_report_cost (
    decision_id uuid not null constraint fk_final_report_cost references reporting.final_report (decision_id),
    cost_type varchar(40) not null,
    reported_ore bigint not null constraint ck_final_report_cost_reported check (reported_ore >= 0),
    approved_ore bigint constraint ck_final_report_cost_approved check (approved_ore >= 0),
    reason varchar(1000) not null,
    constraint pk_final_report_cost primary key (decision_id, cost_type)
);

-- One row, locked by whoever makes a new report, so that the same grant never gets two.
create table reporting.creation_lock (
    id integer not null constraint pk_creation_lock primary key
);
insert into reporting.creation_lock (id) values (1);
