-- An expression of interest can be written on a form, saved as a draft and sent; what comes after its window is marked late.

alter table applications.expression_of_interest add column late boolean default false not null;
alter table applications.expression_of_interest add column form_version uuid;

create table applications.interest_answer (
    interest_id uuid not null,
    question varchar(200) not null,
    answer varchar(100000) not null,
    constraint pk_interest_answer primary key (interest_id, question),
    constraint fk_interest_answer_interest foreign key (interest_id) references applications.expression_of_interest (id)
);

create table applications.interest_draft (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    applicant_id uuid not null,
    form_version uuid not null,
    saved_at timestamp(6) with time zone not null,
    saved_by uuid not null,
    constraint pk_interest_draft primary key (id),
    constraint uq_interest_draft_writer unique (call_id, applicant_id)
);

create table applications.interest_draft_answer (
    draft_id uuid not null,
    question varchar(200) not null,
    answer varchar(100000) not null,
    constraint pk_interest_draft_answer primary key (draft_id, question),
    constraint fk_interest_draft_answer_draft foreign key (draft_id) references applications.interest_draft (id)
);
