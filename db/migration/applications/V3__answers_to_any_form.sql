-- An application answers a version of a form, and its answers are told apart by their paths. Before the first release there is
-- no application to carry over; where there is one, the first statement fails and nothing is lost.

alter table applications.application add column form_version uuid not null;

alter table applications.draft_text alter column field set data type varchar(200);
alter table applications.earlier_text alter column field set data type varchar(200);
alter table applications.section_save alter column section set data type varchar(100);
alter table applications.application_answer alter column question set data type varchar(200);
alter table applications.application_answer alter column answer set data type varchar(100000);
