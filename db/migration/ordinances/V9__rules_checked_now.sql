-- These rules of the two ordinances are checked from now on.

update ordinances.rule set kind = 'AUTO' where id in ('R-118-03', 'R-118-04', 'R-118-06');
update ordinances.rule set kind = 'FLAG_AND_OFFICER' where id in ('R-119-14', 'R-119-15');
update ordinances.rule set kind = 'AUTO_AND_OFFICER' where id = 'R-119-16';
update ordinances.rule set kind = 'OFFICER' where id = 'R-119-17';
update ordinances.rule set sentence = 'En kommun som inte står i förordningens bilaga kan inte söka.' where id = 'R-118-03' and version = '118-v4';

-- 2018:119 has no annex of its own: the municipalities are those of 2018:118.
alter table ordinances.annex add column taken_from varchar(20);
insert into ordinances.annex (version, listed, taken_from) values ('119-v3', 74, '118-v4');
