-- When a published call was taken back, and the reason that was published.
alter table calls.grant_call add column cancelled_at timestamp(6) with time zone;
alter table calls.grant_call add column cancellation_reason varchar(1000);
alter table calls.grant_call add constraint ck_grant_call_cancelled check (
    (cancelled_at is null and cancellation_reason is null)
    or (cancelled_at is not null and cancellation_reason is not null and published_at is not null));
