-- Several signatories sign the same hash of an application before it is handed in. Rounds are never changed after they ended.

create table applications.signing (
    id uuid not null,
    version bigint not null,
    application_id uuid not null,
    round integer not null,
    hash varchar(64) not null,
    state varchar(40) not null,
    asked_by uuid not null,
    asked_at timestamp(6) with time zone not null,
    voided_by uuid,
    voided_at timestamp(6) with time zone,
    constraint pk_signing primary key (id),
    constraint fk_signing_application foreign key (application_id) references applications.application (id),
    constraint uq_signing_round unique (application_id, round),
    constraint ck_signing_state check (state in ('OPEN', 'HANDED_IN', 'VOIDED')),
    constraint ck_signing_voided check ((state = 'VOIDED') = (voided_at is not null) and (voided_at is null) = (voided_by is null))
);

create table applications.signatory (
    signing_id uuid not null,
    position integer not null,
    person uuid not null,
    alone boolean not null,
    signed_at timestamp(6) with time zone,
    constraint pk_signatory primary key (signing_id, position),
    constraint fk_signatory_signing foreign key (signing_id) references applications.signing (id),
    constraint uq_signatory_person unique (signing_id, person)
);
