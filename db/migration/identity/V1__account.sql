create schema if not exists identity;

create table identity.account (
    id uuid not null constraint pk_account primary key,
    version bigint not null,
    name varchar(200) not null,
    email varchar(320) not null constraint uq_account_email unique,
    enabled boolean not null
);

create table identity.account_role (
    account_id uuid not null constraint fk_account_role_account references identity.account (id),
    role varchar(40) not null,
    constraint pk_account_role primary key (account_id, role)
);
create index ix_account_role_role on identity.account_role (role);
