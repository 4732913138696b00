-- Why an application that was marked late is in time after all: the reason its call's window was made longer.

alter table applications.application add column in_time_after_all varchar(1000);
