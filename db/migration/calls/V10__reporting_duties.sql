-- What the agency itself has to report of a call, to whom and when, and that it is done.
create table calls.reporting_duty (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    what varchar(500) not null,
    recipient varchar(200) not null,
    due date,
    source varchar(300) not null,
    verification varchar(20) not null,
    responsible_person uuid,
    responsible_role varchar(20),
    done_on date,
    done_number varchar(40),
    done_note varchar(1000),
    constraint pk_reporting_duty primary key (id),
    constraint fk_reporting_duty_call foreign key (call_id) references calls.grant_call (id),
    constraint ck_reporting_duty_responsible check ((responsible_person is null) <> (responsible_role is null))
);

create index ix_reporting_duty_call on calls.reporting_duty (call_id);
create index ix_reporting_duty_due on calls.reporting_duty (due);
