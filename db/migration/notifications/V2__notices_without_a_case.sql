-- An invitation or a wish to be let into an organisation belongs to no case.
alter table notifications.notice alter column case_number drop not null;
