create table applicants.invitation (
    id uuid not null,
    version bigint not null,
    organisation uuid not null,
    email varchar(320) not null,
    member_right varchar(40) not null,
    token_hash varchar(64) not null,
    invited_by uuid not null,
    invited_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    accepted_by uuid,
    constraint pk_invitation primary key (id),
    constraint uq_invitation_token unique (token_hash),
    constraint fk_invitation_organisation foreign key (organisation) references applicants.organisation (id),
    constraint ck_invitation_accepted check (accepted_by is null or closed_at is not null)
);

create index ix_invitation_organisation on applicants.invitation (organisation);
