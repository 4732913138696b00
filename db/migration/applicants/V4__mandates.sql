create table applicants.mandate (
    id uuid not null,
    version bigint not null,
    organisation uuid not null,
    kind varchar(40) not null,
    holder varchar(200) not null,
    duty varchar(500) not null,
    member uuid,
    valid_from date not null,
    valid_to date,
    document uuid,
    reference varchar(500),
    handed_in_by uuid not null,
    handed_in_at timestamp(6) with time zone not null,
    verified_by uuid,
    verified_at timestamp(6) with time zone,
    ended_by uuid,
    ended_at timestamp(6) with time zone,
    refusal varchar(1000),
    constraint pk_mandate primary key (id),
    constraint fk_mandate_organisation foreign key (organisation) references applicants.organisation (id),
    constraint ck_mandate_period check (valid_to is null or valid_to >= valid_from),
    constraint ck_mandate_proof check (kind = 'BOARD' or document is not null or reference is not null),
    constraint ck_mandate_verified check ((verified_by is null) = (verified_at is null)),
    constraint ck_mandate_ended check ((ended_by is null) = (ended_at is null))
);

create index ix_mandate_organisation on applicants.mandate (organisation);

-- Members who were entered as signatories before mandates were kept need none to submit; they are shown as not verified.
alter table applicants.membership add column mandate_needed boolean default false not null;
