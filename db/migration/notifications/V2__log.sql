-- What staff see of each notice: when it was written, to which organisation, and what the mail server answered.
alter table notifications.notice add column created_at timestamp(6) with time zone;
update notifications.notice set created_at = coalesce(sent_at, current_timestamp);
alter table notifications.notice alter column created_at set not null;
alter table notifications.notice add column applicant uuid;
alter table notifications.notice add column answer varchar(1000);
alter table notifications.notice add column waiting_since timestamp(6) with time zone;
alter table notifications.notice add column next_attempt_at timestamp(6) with time zone;
update notifications.notice set waiting_since = created_at, next_attempt_at = created_at;
alter table notifications.notice alter column waiting_since set not null;
alter table notifications.notice alter column next_attempt_at set not null;
alter table notifications.notice alter column case_number drop not null;
alter table notifications.notice drop constraint ck_notice_sent;
alter table notifications.notice add constraint ck_notice_sent check (state <> 'SENT' or sent_at is not null);
create index ix_notice_created on notifications.notice (created_at);
create index ix_notice_case on notifications.notice (case_number);
create index ix_notice_waiting on notifications.notice (state, next_attempt_at);
