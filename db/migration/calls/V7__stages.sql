-- What comes before an application: an expression of interest with a window and a form of its own, or a grant in an earlier call.
-- Calls that were there keep what they had: interest from publishing until they open, in a short text.

alter table calls.grant_call add column interest_opens_at timestamp(6) with time zone;
alter table calls.grant_call add column interest_closes_at timestamp(6) with time zone;
alter table calls.grant_call add column interest_form uuid;
alter table calls.grant_call add column reported boolean default false not null;

alter table calls.grant_call add constraint ck_grant_call_interest check (
    (interest_opens_at is null and interest_closes_at is null)
    or (by_invitation and interest_opens_at < interest_closes_at));

create table calls.earlier_call (
    call_id uuid not null,
    earlier uuid not null,
    constraint pk_earlier_call primary key (call_id, earlier),
    constraint fk_earlier_call_call foreign key (call_id) references calls.grant_call (id),
    constraint fk_earlier_call_earlier foreign key (earlier) references calls.grant_call (id)
);
