-- Repayments of unused money: one per grant, expected when the final report is approved.
create schema if not exists recovery;

create table recovery.repayment (
    decision_id uuid not null constraint pk_repayment primary key,
    version bigint not null,
    amount_ore bigint not null constraint ck_repayment_amount check (amount_ore > 0),
    due date not null,
    expected_at timestamp(6) with time zone not null,
    received_on date,
    recorded_at timestamp(6) with time zone,
    recorded_by uuid
);

-- One row, locked by whoever makes a new repayment, so that the same grant never gets two.
create table recovery.creation_lock (
    id integer not null constraint pk_creation_lock primary key
);
insert into recovery.creation_lock (id) values (1);
