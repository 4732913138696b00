create schema if not exists applications;

create table applications.application (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    applicant_id uuid not null,
    status varchar(40) not null,
    title varchar(1000) not null,
    saved_at timestamp(6) with time zone not null,
    saved_by uuid not null,
    amount_ore bigint,
    period_from date,
    period_to date,
    account varchar(8),
    tax_debts boolean,
    liquidation boolean,
    case_year integer,
    case_no integer,
    submitted_at timestamp(6) with time zone,
    submitted_by uuid,
    late boolean,
    imported boolean,
    copy_id uuid,
    constraint pk_application primary key (id),
    constraint uq_application_case unique (case_year, case_no),
    constraint ck_application_status check (
        (status = 'DRAFT' and case_no is null and submitted_at is null)
        or (status = 'SUBMITTED' and case_no is not null and submitted_at is not null and amount_ore is not null)
    )
);

create index ix_application_call on applications.application (call_id, status);
create index ix_application_applicant on applications.application (applicant_id, status);

create table applications.draft_text (
    application_id uuid not null,
    field varchar(40) not null,
    typed varchar(100000) not null,
    constraint pk_draft_text primary key (application_id, field),
    constraint fk_draft_text_application foreign key (application_id) references applications.application (id)
);

create table applications.section_save (
    application_id uuid not null,
    section varchar(40) not null,
    revision integer not null,
    saved_at timestamp(6) with time zone not null,
    saved_by uuid not null,
    constraint pk_section_save primary key (application_id, section),
    constraint fk_section_save_application foreign key (application_id) references applications.application (id)
);

create table applications.application_use (
    application_id uuid not null,
    position integer not null,
    code varchar(100) not null,
    constraint pk_application_use primary key (application_id, position),
    constraint fk_application_use_application foreign key (application_id) references applications.application (id)
);

create table applications.application_answer (
    application_id uuid not null,
    question varchar(40) not null,
    answer varchar(20000) not null,
    constraint pk_application_answer primary key (application_id, question),
    constraint fk_application_answer_application foreign key (application_id) references applications.application (id)
);

create table applications.application_cost (
    application_id uuid not null,
    cost_type varchar(40) not null,
    amount_ore bigint not null,
    constraint pk_application_cost primary key (application_id, cost_type),
    constraint fk_application_cost_application foreign key (application_id) references applications.application (id)
);

create table applications.expression_of_interest (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    applicant_id uuid not null,
    ordinance varchar(20) not null,
    summary varchar(20000) not null,
    status varchar(40) not null,
    case_year integer not null,
    case_no integer not null,
    received_at timestamp(6) with time zone not null,
    received_from uuid not null,
    answered_at timestamp(6) with time zone,
    answered_by uuid,
    reason varchar(20000),
    constraint pk_expression_of_interest primary key (id),
    constraint uq_expression_of_interest_sender unique (call_id, applicant_id),
    constraint uq_expression_of_interest_case unique (case_year, case_no)
);
