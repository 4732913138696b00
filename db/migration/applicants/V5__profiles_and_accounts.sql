create table applicants.profile (
    organisation uuid not null,
    version bigint not null,
    contact_person varchar(200),
    phone varchar(50),
    address varchar(500),
    web varchar(300),
    purpose varchar(2000),
    founded_on date,
    constraint pk_profile primary key (organisation),
    constraint fk_profile_organisation foreign key (organisation) references applicants.organisation (id)
);

create table applicants.account (
    organisation uuid not null,
    kind varchar(40) not null,
    digits varchar(8) not null,
    main boolean not null,
    constraint pk_account primary key (organisation, kind, digits),
    constraint fk_account_profile foreign key (organisation) references applicants.profile (organisation)
);
