create schema if not exists ledger;

create table ledger.appropriation (
    id uuid not null constraint pk_appropriation primary key,
    budget_year integer not null,
    name varchar(200) not null,
    amount_ore bigint not null constraint ck_appropriation_amount check (amount_ore > 0)
);

create table ledger.budget (
    id uuid not null constraint pk_budget primary key,
    appropriation_id uuid not null constraint fk_budget_appropriation references ledger.appropriation,
    name varchar(200) not null,
    frame_ore bigint not null constraint ck_budget_frame check (frame_ore > 0)
);

create table ledger.commitment (
    id uuid not null constraint pk_commitment primary key,
    budget_id uuid not null constraint fk_commitment_budget references ledger.budget,
    amount_ore bigint not null constraint ck_commitment_amount check (amount_ore > 0)
);

-- Only what Parliament gave is a source; no other account can give more than it has received.
create table ledger.account (
    id uuid not null constraint pk_account primary key,
    owner_id uuid not null,
    kind varchar(40) not null,
    debits_ore bigint not null,
    credits_ore bigint not null,
    constraint uq_account_owner_kind unique (owner_id, kind),
    constraint ck_account_debits check (debits_ore >= 0),
    constraint ck_account_credits check (credits_ore >= 0),
    constraint ck_account_not_overdrawn check (kind = 'APPROPRIATED' or debits_ore <= credits_ore)
);

create table ledger.posting (
    id uuid not null constraint pk_posting primary key,
    debit_account_id uuid not null constraint fk_posting_debit references ledger.account,
    credit_account_id uuid not null constraint fk_posting_credit references ledger.account,
    amount_ore bigint not null,
    posting_key varchar(200) not null constraint uq_posting_key unique,
    posted_at timestamp(6) with time zone not null,
    actor_id uuid,
    constraint ck_posting_amount check (amount_ore > 0),
    constraint ck_posting_accounts check (debit_account_id <> credit_account_id)
);
create index ix_posting_debit on ledger.posting (debit_account_id);
create index ix_posting_credit on ledger.posting (credit_account_id);
create index ix_commitment_budget on ledger.commitment (budget_id);
