create schema if not exists applicants;

create table applicants.organisation (
    id uuid not null,
    version bigint not null,
    name varchar(300) not null,
    kind varchar(40) not null,
    organisation_number varchar(10),
    county_code varchar(2) not null,
    municipality_code varchar(4),
    active_since date,
    email varchar(320) not null,
    constraint pk_organisation primary key (id),
    constraint uq_organisation_number unique (organisation_number)
);

create index ix_organisation_name on applicants.organisation (name);

create table applicants.membership (
    organisation uuid not null,
    person uuid not null,
    member_right varchar(40) not null,
    constraint pk_membership primary key (organisation, person),
    constraint fk_membership_organisation foreign key (organisation) references applicants.organisation (id)
);

create index ix_membership_person on applicants.membership (person);
