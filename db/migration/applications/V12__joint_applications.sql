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
