-- An expression of interest keeps a copy of exactly what was sent. What was there has none.

alter table applications.expression_of_interest add column imported boolean default false not null;
alter table applications.expression_of_interest add column copy_id uuid;
alter table applications.expression_of_interest add column in_time_after_all varchar(1000);

-- What an officer wants to see before it is answered.
alter table applications.expression_of_interest add column evidence_what varchar(2000);
alter table applications.expression_of_interest add column evidence_due date;
alter table applications.expression_of_interest add column evidence_asked_at timestamp(6) with time zone;
alter table applications.expression_of_interest add column evidence_asked_by uuid;
alter table applications.expression_of_interest add column evidence_handed_in_at timestamp(6) with time zone;
alter table applications.expression_of_interest add constraint ck_interest_evidence check (
    status <> 'ASKED' or (evidence_what is not null and evidence_due is not null and evidence_handed_in_at is null));
