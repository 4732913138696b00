-- Until the deadline, and as long as nobody has begun to examine it, an application can be changed or taken back.

alter table applications.application add column revising boolean default false not null;
alter table applications.application add column handled_since timestamp(6) with time zone;

alter table applications.application drop constraint ck_application_status;
alter table applications.application add constraint ck_application_status check (
    (status = 'DRAFT' and case_no is null and submitted_at is null)
    or (status in ('SUBMITTED', 'WITHDRAWN') and case_no is not null and submitted_at is not null and amount_ore is not null));
alter table applications.application add constraint ck_application_revising check (not revising or status = 'SUBMITTED');
