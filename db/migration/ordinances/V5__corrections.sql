-- A rule's text can be corrected by an administrator. Each correction is a row with both texts; rows are only added.

alter table ordinances.rule add column revision bigint default 0 not null;

create table ordinances.correction (
    id uuid not null,
    rule_id varchar(20) not null,
    version varchar(20) not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by uuid not null,
    read_on date not null,
    reason varchar(2000) not null,
    before_sentence varchar(2000) not null,
    before_section varchar(200) not null,
    before_verification varchar(40) not null,
    after_sentence varchar(2000) not null,
    after_section varchar(200) not null,
    after_verification varchar(40) not null,
    constraint pk_correction primary key (id),
    constraint fk_correction_rule foreign key (rule_id, version) references ordinances.rule (id, version)
);
create index ix_correction_rule on ordinances.correction (rule_id, version);
