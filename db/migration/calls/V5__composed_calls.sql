-- A draft is written section by section: what is not written yet is null. The rows that are there keep all they have.
alter table calls.grant_call alter column wording drop not null;
alter table calls.grant_call alter column appropriation drop not null;
alter table calls.grant_call alter column budget_year drop not null;
alter table calls.grant_call alter column first_day drop not null;
alter table calls.grant_call alter column last_day drop not null;
alter table calls.grant_call alter column frame_ore drop not null;
alter table calls.grant_call alter column activity_from drop not null;
alter table calls.grant_call alter column activity_to drop not null;
alter table calls.grant_call alter column report_due drop not null;
alter table calls.grant_call alter column form_version drop not null;

-- The clock times of the window, in Swedish time; 23:59 means that the whole day is in time.
alter table calls.grant_call add column opens varchar(5);
alter table calls.grant_call add column closes varchar(5);
update calls.grant_call set opens = '00:00', closes = '23:59';

-- Sections as JSON, each written and read whole.
alter table calls.grant_call add column texts varchar(20000);
alter table calls.grant_call add column aim varchar(4000);
alter table calls.grant_call add column assessment varchar(20000);
alter table calls.grant_call add column conditions varchar(20000);
alter table calls.grant_call add column payout varchar(20000);
alter table calls.grant_call add column cost_types varchar(4000);

alter table calls.grant_call add constraint ck_grant_call_whole check (
    published_at is null
    or (wording is not null and appropriation is not null and budget_year is not null and first_day is not null
        and last_day is not null and opens is not null and closes is not null and frame_ore is not null
        and activity_from is not null and activity_to is not null and report_due is not null
        and form_version is not null));
