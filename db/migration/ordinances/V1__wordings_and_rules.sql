create schema if not exists ordinances;

create table ordinances.ordinance_version (
    id varchar(20) not null,
    ordinance varchar(20) not null,
    title varchar(400) not null,
    amended_by varchar(20) not null,
    valid_from date not null,
    valid_to date,
    purpose varchar(2000) not null,
    purpose_verification varchar(40) not null,
    note varchar(2000) not null,
    constraint pk_ordinance_version primary key (id),
    constraint uq_ordinance_version_start unique (ordinance, valid_from),
    constraint ck_ordinance_version_validity check (valid_to is null or valid_to > valid_from)
);

create table ordinances.use_heading (
    version varchar(20) not null,
    position integer not null,
    code varchar(40) not null,
    text varchar(1000) not null,
    verification varchar(40) not null,
    constraint pk_use_heading primary key (version, position),
    constraint uq_use_heading_code unique (version, code),
    constraint fk_use_heading_version foreign key (version) references ordinances.ordinance_version (id)
);

create table ordinances.rule (
    id varchar(20) not null,
    version varchar(20) not null,
    sentence varchar(2000) not null,
    section varchar(200) not null,
    kind varchar(40) not null,
    verification varchar(40) not null,
    constraint pk_rule primary key (id, version)
);
