-- Each answer of a drafted expression of interest is saved on its own; what was typed so far keeps the time and the person of its draft.

alter table applications.interest_draft add column revision integer default 0 not null;
update applications.interest_draft set revision = 1;

create table applications.interest_draft_text (
    draft_id uuid not null,
    field varchar(200) not null,
    typed varchar(100000) not null,
    revision integer not null,
    writer varchar(40) not null,
    saved_at timestamp(6) with time zone not null,
    saved_by uuid not null,
    constraint pk_interest_draft_text primary key (draft_id, field),
    constraint fk_interest_draft_text_draft foreign key (draft_id) references applications.interest_draft (id)
);

insert into applications.interest_draft_text (draft_id, field, typed, revision, writer, saved_at, saved_by)
select a.draft_id, a.question, a.answer, 1, '', d.saved_at, d.saved_by
from applications.interest_draft_answer a join applications.interest_draft d on d.id = a.draft_id;

drop table applications.interest_draft_answer;
