-- An expression of interest keeps a copy of exactly what was sent. What was there has none.

alter table applications.expression_of_interest add column imported boolean default false not null;
alter table applications.expression_of_interest add column copy_id uuid;
alter table applications.expression_of_interest add column in_time_after_all varchar(1000);
