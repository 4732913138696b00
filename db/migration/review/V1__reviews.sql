create schema if not exists review;

create table review.review (
  application_id uuid not null,
  version bigint not null,
  status varchar(40) not null,
  officer_id uuid,
  round integer not null,
  formal_reasons varchar(20000),
  proposed_ore bigint,
  reasons varchar(20000),
  provisions varchar(4000),
  closed_at timestamp(6) with time zone,
  constraint pk_review primary key (application_id),
  constraint ck_review_proposed check (proposed_ore is null or (proposed_ore >= 0 and mod(proposed_ore, 100) = 0))
);

create table review.conflict_statement (
  application_id uuid not null,
  position integer not null,
  person_id uuid not null,
  conflict boolean not null,
  circumstance varchar(4000),
  stated_at timestamp(6) with time zone not null,
  constraint pk_conflict_statement primary key (application_id, position),
  constraint fk_conflict_statement_review foreign key (application_id) references review.review (application_id),
  constraint ck_conflict_statement_circumstance check (not conflict or circumstance is not null)
);

create table review.check_entry (
  application_id uuid not null,
  position integer not null,
  round integer not null,
  rule_id varchar(20) not null,
  verdict varchar(40) not null,
  met boolean not null,
  facts varchar(4000) not null,
  sentence varchar(4000) not null,
  section varchar(1000) not null,
  verification varchar(40) not null,
  ordinance_version varchar(40) not null,
  examined_at timestamp(6) with time zone not null,
  constraint pk_check_entry primary key (application_id, position),
  constraint uq_check_entry_rule unique (application_id, round, rule_id),
  constraint fk_check_entry_review foreign key (application_id) references review.review (application_id)
);

create table review.merit (
  application_id uuid not null,
  position integer not null,
  criterion varchar(40) not null,
  score integer not null,
  text varchar(20000) not null,
  constraint pk_merit primary key (application_id, position),
  constraint fk_merit_review foreign key (application_id) references review.review (application_id),
  constraint ck_merit_score check (score between 1 and 5)
);

create table review.priority_point (
  application_id uuid not null,
  point varchar(40) not null,
  constraint pk_priority_point primary key (application_id, point),
  constraint fk_priority_point_review foreign key (application_id) references review.review (application_id)
);

create table review.participant (
  application_id uuid not null,
  person_id uuid not null,
  constraint pk_participant primary key (application_id, person_id),
  constraint fk_participant_review foreign key (application_id) references review.review (application_id)
);
