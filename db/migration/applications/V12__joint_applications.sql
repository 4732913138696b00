-- Expressions of interest of partners, and of the lead applicant, that are merged into a joint application.

create table applications.merged_interest (
    interest_id uuid not null,
    version bigint not null,
    application_id uuid not null,
    merged_by uuid not null,
    merged_at timestamp(6) with time zone not null,
    constraint pk_merged_interest primary key (interest_id),
    constraint fk_merged_interest_interest foreign key (interest_id) references applications.expression_of_interest (id),
    constraint fk_merged_interest_application foreign key (application_id) references applications.application (id)
);

create index ix_merged_interest_application on applications.merged_interest (application_id);

-- The lead applicant may let a partner write in the draft.

alter table applications.partnership add column may_write boolean default false not null;

-- What of a part was handed in: it counts until changes of it are handed in too.

alter table applications.partnership add column sent_duty varchar(1000);
alter table applications.partnership add column sent_share_ore bigint;
alter table applications.partnership add column sent_answer varchar(2000);
alter table applications.partnership add column sent_answered_by uuid;
alter table applications.partnership add column sent_answered_at timestamp(6) with time zone;

update applications.partnership
set sent_duty = duty,
    sent_share_ore = share_ore,
    sent_answer = answer,
    sent_answered_by = answered_by,
    sent_answered_at = answered_at
where state = 'CONFIRMED'
    and application_id in (select id from applications.application where status <> 'DRAFT');
