-- Each thing that was changed in a published call: what it was, what it became, who changed it, when, and the published reason.
create table calls.call_change (
    call_id uuid not null,
    changed_at timestamp(6) with time zone not null,
    part varchar(20) not null,
    was varchar(20000) not null,
    becomes varchar(20000) not null,
    changed_by uuid not null,
    reason varchar(1000) not null,
    constraint pk_call_change primary key (call_id, changed_at, part),
    constraint fk_call_change_call foreign key (call_id) references calls.grant_call (id)
);
