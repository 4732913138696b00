-- Each answer of a draft is saved on its own and has a history; what was typed so far keeps the time and the person of its draft.

alter table applications.draft_text add column revision integer;
alter table applications.draft_text add column writer varchar(40);
alter table applications.draft_text add column saved_at timestamp(6) with time zone;
alter table applications.draft_text add column saved_by uuid;

update applications.draft_text set
    revision = 1,
    writer = '',
    saved_at = (select a.saved_at from applications.application a where a.id = draft_text.application_id),
    saved_by = (select a.saved_by from applications.application a where a.id = draft_text.application_id);

alter table applications.draft_text alter column revision set not null;
alter table applications.draft_text alter column writer set not null;
alter table applications.draft_text alter column saved_at set not null;
alter table applications.draft_text alter column saved_by set not null;

create table applications.earlier_text (
    application_id uuid not null,
    field varchar(40) not null,
    typed varchar(100000) not null,
    saved_at timestamp(6) with time zone not null,
    saved_by uuid not null,
    constraint fk_earlier_text_application foreign key (application_id) references applications.application (id)
);

create index ix_earlier_text_application on applications.earlier_text (application_id);
