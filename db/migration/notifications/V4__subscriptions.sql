-- Who wants mail about new calls: the address, the choice, and nothing else.
create table notifications.subscription (
    id uuid not null constraint pk_subscription primary key,
    version bigint not null,
    address varchar(320) not null,
    choice varchar(40) not null,
    confirmed boolean not null,
    asked_at timestamp(6) with time zone not null,
    constraint uq_subscription_address unique (address)
);

-- What a link in a mail carries, as SHA-256: the link itself is only in the mail.
create table notifications.subscription_token (
    hash varchar(64) not null constraint pk_subscription_token primary key,
    subscription uuid not null
        constraint fk_subscription_token references notifications.subscription on delete cascade,
    purpose varchar(40) not null,
    choice varchar(40) not null
);
create index ix_subscription_token on notifications.subscription_token (subscription);

-- One row, locked by whoever asks for mail, so that two at once make one subscription.
create table notifications.subscription_lock (
    id integer not null constraint pk_subscription_lock primary key
);
insert into notifications.subscription_lock (id) values (1);

alter table notifications.notice add column unsubscribe varchar(500);
