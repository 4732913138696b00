-- Addresses that a mail server has refused for good. Nothing is sent to them until somebody says that they work.
create table notifications.dead_address (
    address varchar(320) not null constraint pk_dead_address primary key,
    since timestamp(6) with time zone not null,
    answer varchar(1000) not null
);
