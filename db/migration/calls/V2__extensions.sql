-- Each time a call's window was made longer, with the reason that was published.
create table calls.call_extension (
    call_id uuid not null,
    extended_at timestamp(6) with time zone not null,
    last_day date not null,
    reason varchar(1000) not null,
    constraint pk_call_extension primary key (call_id, last_day),
    constraint fk_call_extension_call foreign key (call_id) references calls.grant_call (id)
);
