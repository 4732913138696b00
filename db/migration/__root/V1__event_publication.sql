-- The publication registry of domain events (Spring Modulith): one row per event and listener until it is done.
create table event_publication (
    id uuid not null constraint pk_event_publication primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date timestamp(6) with time zone not null,
    completion_date timestamp(6) with time zone,
    status varchar(20),
    completion_attempts integer not null,
    last_resubmission_date timestamp(6) with time zone
);
create index ix_event_publication_completion on event_publication (completion_date);
