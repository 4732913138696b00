-- Answers of a draft that the form no longer asks for, since its call went over to a later version: kept to be read.
create table applications.set_aside_answer (
    application_id uuid not null,
    field varchar(200) not null,
    typed varchar(100000) not null,
    form_version uuid not null,
    saved_at timestamp(6) with time zone not null,
    saved_by uuid not null,
    constraint fk_set_aside_answer_application foreign key (application_id) references applications.application (id)
);

create index ix_set_aside_answer_application on applications.set_aside_answer (application_id);
