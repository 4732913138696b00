-- What came in to a call that was cancelled is written off.

alter table applications.application drop constraint ck_application_status;
alter table applications.application add constraint ck_application_status check (
    (status = 'DRAFT' and case_no is null and submitted_at is null)
    or (status in ('SUBMITTED', 'WITHDRAWN', 'WRITTEN_OFF')
        and case_no is not null and submitted_at is not null and amount_ore is not null));
