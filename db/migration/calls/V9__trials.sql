-- What a person of the staff tries to answer to a call, as a made-up organisation. Nothing else in the system reads it.
create table calls.trial (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    person uuid not null,
    applicant varchar(40) not null,
    active_since date,
    constraint pk_trial primary key (id),
    constraint uq_trial_person unique (call_id, person)
);

create table calls.trial_answer (
    trial_id uuid not null,
    field varchar(200) not null,
    typed varchar(100000) not null,
    constraint pk_trial_answer primary key (trial_id, field),
    constraint fk_trial_answer_trial foreign key (trial_id) references calls.trial (id)
);
