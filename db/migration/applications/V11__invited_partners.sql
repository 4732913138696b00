-- An organisation that is not registered yet is asked to be a partner by a link that is good once and for a while.

create table applications.partner_invitation (
    id uuid not null,
    version bigint not null,
    application_id uuid not null,
    name varchar(300) not null,
    organisation_number varchar(10) not null,
    email varchar(320) not null,
    duty varchar(1000) not null,
    share_ore bigint,
    token_hash varchar(64) not null,
    invited_by uuid not null,
    expires_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    accepted_by uuid,
    constraint pk_partner_invitation primary key (id),
    constraint uq_partner_invitation_token unique (token_hash),
    constraint fk_partner_invitation_application foreign key (application_id) references applications.application (id),
    constraint ck_partner_invitation_accepted check (accepted_by is null or closed_at is not null)
);

create index ix_partner_invitation_application on applications.partner_invitation (application_id);
