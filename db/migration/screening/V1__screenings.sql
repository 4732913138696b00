create schema if not exists screening;

-- What officers have said of the findings of an application. The findings are looked for anew each time and are not kept.
create table screening.screening (
  application_id uuid not null constraint pk_screening primary key,
  version bigint not null
);

create table screening.answer (
  application_id uuid not null,
  position integer not null,
  finding varchar(100) not null,
  seen varchar(1000) not null,
  verdict varchar(40) not null,
  note varchar(4000) not null,
  answered_by uuid not null,
  answered_at timestamp(6) with time zone not null,
  constraint pk_answer primary key (application_id, position),
  constraint fk_answer_screening foreign key (application_id) references screening.screening (application_id)
);

-- One in four of the runs of four words of what an application says, as numbers: which texts can be alike is a look-up.
create table screening.project_text (
  application_id uuid not null constraint pk_project_text primary key,
  version bigint not null
);

create table screening.shingle (
  application_id uuid not null,
  run bigint not null,
  constraint pk_shingle primary key (application_id, run),
  constraint fk_shingle_text foreign key (application_id) references screening.project_text (application_id)
);
create index ix_shingle_run on screening.shingle (run);
