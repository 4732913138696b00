create schema if not exists messages;

create table messages.message (
    id uuid not null constraint pk_message primary key,
    version bigint not null,
    application uuid not null,
    from_agency boolean not null,
    author uuid not null,
    content varchar(5000) not null,
    sent_at timestamp(6) with time zone not null
);
create index ix_message_application on messages.message (application, sent_at);

-- Until when a person has read the messages of a case.
create table messages.read_mark (
    application uuid not null,
    person uuid not null,
    read_until timestamp(6) with time zone not null,
    constraint pk_read_mark primary key (application, person)
);

-- One row, locked by whoever sends, so that a form that arrives twice at once gives one message.
create table messages.sending_lock (
    id integer not null constraint pk_sending_lock primary key
);
insert into messages.sending_lock (id) values (1);
