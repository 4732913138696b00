-- Completion of an application that an officer asks for (20 § förvaltningslagen): of named sections, by a day, and what came of it.

alter table applications.application add column completing boolean default false not null;
alter table applications.application add constraint ck_application_completing check (not completing or revising);

create table applications.completion (
    id uuid not null,
    version bigint not null,
    application_id uuid not null,
    what varchar(2000) not null,
    due date not null,
    asked_at timestamp(6) with time zone not null,
    asked_by uuid not null,
    handed_in_at timestamp(6) with time zone,
    constraint pk_completion primary key (id),
    constraint fk_completion_application foreign key (application_id) references applications.application (id)
);

create index ix_completion_application on applications.completion (application_id);

create table applications.completion_section (
    completion_id uuid not null,
    position integer not null,
    section varchar(40) not null,
    constraint pk_completion_section primary key (completion_id, position),
    constraint fk_completion_section foreign key (completion_id) references applications.completion (id)
);

create table applications.completion_change (
    completion_id uuid not null,
    position integer not null,
    label varchar(1000) not null,
    was varchar(100000) not null,
    becomes varchar(100000) not null,
    constraint pk_completion_change primary key (completion_id, position),
    constraint fk_completion_change foreign key (completion_id) references applications.completion (id)
);
