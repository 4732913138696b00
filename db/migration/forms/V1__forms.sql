create schema if not exists forms;

create table forms.form (
    id uuid not null,
    version bigint not null,
    name varchar(200) not null,
    code varchar(60),
    edits integer not null,
    constraint pk_form primary key (id),
    constraint uq_form_code unique (code)
);

-- What a version asks, as JSON. A draft has no day of publishing; a published version never changes.
create table forms.form_version (
    id uuid not null,
    form_id uuid not null,
    number integer not null,
    definition varchar(1000000) not null,
    sha256 varchar(64) not null,
    saved_at timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone,
    constraint pk_form_version primary key (id),
    constraint uq_form_version_number unique (form_id, number),
    constraint fk_form_version_form foreign key (form_id) references forms.form (id),
    constraint ck_form_version_number check (number > 0)
);
