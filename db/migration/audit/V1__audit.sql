create schema if not exists audit;

create table audit.audit_record (
    sequence_number bigint not null constraint pk_audit_record primary key,
    recorded_at timestamp(6) with time zone not null,
    actor_id uuid,
    event_type varchar(200) not null,
    content varchar(20000) not null,
    algorithm varchar(40) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null constraint uq_audit_record_hash unique
);

-- The end of the chain: one row, locked by each transaction that adds to the chain until it has committed.
create table audit.chain_head (
    id integer not null constraint pk_chain_head primary key constraint ck_chain_head_single check (id = 1),
    last_sequence bigint not null,
    last_hash varchar(64) not null
);
insert into audit.chain_head (id, last_sequence, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
