create table applicants.access_request (
    id uuid not null,
    version bigint not null,
    organisation uuid not null,
    person uuid not null,
    message varchar(1000) not null,
    asked_at timestamp(6) with time zone not null,
    answered_by uuid,
    answered_at timestamp(6) with time zone,
    granted_right varchar(40),
    constraint pk_access_request primary key (id),
    constraint fk_access_request_organisation foreign key (organisation) references applicants.organisation (id),
    constraint ck_access_request_answer check ((answered_by is null) = (answered_at is null))
);

create index ix_access_request_organisation on applicants.access_request (organisation);
create index ix_access_request_person on applicants.access_request (person);
