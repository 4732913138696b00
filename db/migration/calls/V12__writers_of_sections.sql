-- Who wrote each section of a draft call last: whom to name where two have written in the same one.
create table calls.section_writer (
    call_id uuid not null,
    section varchar(20) not null,
    writer uuid not null,
    constraint pk_section_writer primary key (call_id, section),
    constraint fk_section_writer_call foreign key (call_id) references calls.grant_call (id)
);
