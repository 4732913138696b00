-- A joint application has one lead applicant and partner organisations, which confirm their part by themselves.

create table applications.partnership (
    id uuid not null,
    version bigint not null,
    application_id uuid not null,
    partner_id uuid not null,
    duty varchar(1000) not null,
    share_ore bigint,
    state varchar(40) not null,
    asked_by uuid not null,
    asked_at timestamp(6) with time zone not null,
    answer varchar(2000),
    answered_by uuid,
    answered_at timestamp(6) with time zone,
    constraint pk_partnership primary key (id),
    constraint fk_partnership_application foreign key (application_id) references applications.application (id),
    constraint ck_partnership_state check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'REMOVED')),
    constraint ck_partnership_answer check (
        (state in ('ASKED', 'REMOVED') or answered_at is not null) and (answered_at is null) = (answered_by is null))
);

create index ix_partnership_application on applications.partnership (application_id);
create index ix_partnership_partner on applications.partnership (partner_id);
