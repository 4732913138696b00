create schema if not exists notifications;

create table notifications.notice (
    id uuid not null,
    version bigint not null,
    event varchar(200) not null,
    template varchar(40) not null,
    recipient varchar(320) not null,
    case_number varchar(40) not null,
    subject varchar(400) not null,
    body varchar(20000) not null,
    state varchar(40) not null,
    attempts integer not null,
    sent_at timestamp(6) with time zone,
    constraint pk_notice primary key (id),
    constraint uq_notice_event_recipient unique (event, recipient),
    constraint ck_notice_sent check ((state = 'SENT' and sent_at is not null) or (state = 'WAITING' and sent_at is null))
);
