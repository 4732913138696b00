-- Up to which day the reminders of each kind have left, so that a day on which the system was down is caught up once.
create table notifications.reminder_round (
    kind varchar(40) not null constraint pk_reminder_round primary key,
    last_day date not null
);
