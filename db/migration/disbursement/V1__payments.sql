-- Payments: one per grant, for the whole granted amount; payment files with one order per payment and attempt.
create schema if not exists disbursement;

create table disbursement.payment (
    id uuid not null constraint pk_payment primary key,
    version bigint not null,
    decision_id uuid not null constraint uq_payment_decision unique,
    application_id uuid not null,
    commitment_id uuid not null,
    case_year integer not null,
    case_no integer not null,
    payee varchar(200) not null,
    amount_ore bigint not null constraint ck_payment_amount check (amount_ore > 0),
    status varchar(40) not null,
    account varchar(8),
    account_source varchar(500),
    account_by uuid,
    released_by uuid,
    released_at timestamp(6) with time zone,
    approved_by uuid,
    approved_at timestamp(6) with time zone,
    attempts integer not null,
    file_id uuid,
    sent_at timestamp(6) with time zone,
    paid_at timestamp(6) with time zone,
    rejection varchar(500),
    constraint ck_payment_two_persons check (approved_by is null or approved_by <> released_by)
);
create index ix_payment_status on disbursement.payment (status);

create table disbursement.payment_file (
    id uuid not null constraint pk_payment_file primary key,
    version bigint not null,
    number integer not null constraint uq_payment_file_number unique,
    written_by uuid not null,
    written_at timestamp(6) with time zone not null,
    document_id uuid not null,
    sha256 varchar(64) not null
);

create table disbursement.payment_order (
    end_to_end_id varchar(35) not null constraint pk_payment_order primary key,
    file_id uuid not null constraint fk_payment_order_file references disbursement.payment_file (id),
    payment_id uuid not null,
    payee varchar(200) not null,
    account varchar(8) not null,
    amount_ore bigint not null,
    answer varchar(40) not null,
    answered_at timestamp(6) with time zone,
    reason varchar(500)
);
create index ix_payment_order_file on disbursement.payment_order (file_id);

-- Every status report of the bank that changed something, as it came.
create table disbursement.bank_answer (
    id uuid not null constraint pk_bank_answer primary key,
    document_id uuid not null,
    file_name varchar(200) not null,
    read_by uuid not null,
    read_at timestamp(6) with time zone not null,
    paid integer not null,
    rejected integer not null
);

-- One row: the last used number of a payment file. Whoever writes a file or a new payment holds its lock.
create table disbursement.file_counter (
    id integer not null constraint pk_file_counter primary key,
    last_number integer not null
);
insert into disbursement.file_counter (id, last_number) values (1, 0);
