-- What a call asks is a published version of a form. Before the first release there is no call to carry over; where there is
-- one, the statement fails and nothing is lost.

alter table calls.grant_call add column form_version uuid not null;

drop table calls.call_question;
