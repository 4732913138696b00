-- The conditions on faith communities and state aid are judged by an officer in the formal check from now on.

update ordinances.rule set kind = 'AUTO_AND_OFFICER' where id = 'R-119-09';
update ordinances.rule set kind = 'FLAG_AND_OFFICER' where id = 'R-119-12';
