-- A draft may have a final report that is due before the work ends: that stops it from being published, not from being saved.
alter table calls.grant_call drop constraint ck_grant_call_activity;
alter table calls.grant_call add constraint ck_grant_call_activity check (
    activity_to >= activity_from and (published_at is null or report_due > activity_to));
