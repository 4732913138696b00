create schema if not exists calls;

create table calls.grant_call (
    id uuid not null,
    version bigint not null,
    title varchar(200) not null,
    summary varchar(20000) not null,
    ordinance varchar(20) not null,
    wording varchar(20) not null,
    appropriation uuid not null,
    budget_year integer not null,
    first_day date not null,
    last_day date not null,
    frame_ore bigint not null,
    ceiling_ore bigint,
    activity_from date not null,
    activity_to date not null,
    report_due date not null,
    by_invitation boolean not null,
    published_at timestamp(6) with time zone,
    budget uuid,
    case_number varchar(40),
    constraint pk_grant_call primary key (id),
    constraint uq_grant_call_case unique (case_number),
    constraint ck_grant_call_window check (last_day >= first_day),
    constraint ck_grant_call_frame check (frame_ore > 0),
    constraint ck_grant_call_ceiling check (ceiling_ore is null or (ceiling_ore > 0 and ceiling_ore <= frame_ore)),
    constraint ck_grant_call_activity check (activity_to >= activity_from and report_due > activity_to),
    constraint ck_grant_call_published check (
        (published_at is null and budget is null and case_number is null)
        or (published_at is not null and budget is not null and case_number is not null))
);

create table calls.call_question (
    call_id uuid not null,
    question varchar(40) not null,
    constraint pk_call_question primary key (call_id, question),
    constraint fk_call_question_call foreign key (call_id) references calls.grant_call (id)
);
