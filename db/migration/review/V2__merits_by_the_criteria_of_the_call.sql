-- An application is judged by the criteria of its call, which weigh and read as the call says. What was judged by the four
-- parts of the first rounds keeps its points and gets their names and equal weights.
alter table review.merit drop constraint ck_merit_score;
alter table review.merit alter column criterion set data type varchar(500);
alter table review.merit add column weight integer default 25 not null;
alter table review.merit add column highest integer default 5 not null;
update review.merit set criterion = 'Relevans och måluppfyllelse: hur arbetet bidrar till att minska och motverka segregation'
  where criterion = 'RELEVANCE';
update review.merit set criterion = 'Effektivitet: mål, plan och belopp hänger ihop på ett realistiskt sätt'
  where criterion = 'EFFECTIVENESS';
update review.merit set criterion = 'Långsiktig hållbarhet: arbetet kan leva vidare utan bidraget' where criterion = 'SUSTAINABILITY';
update review.merit set criterion = 'Helhet: sökandens samlade arbete och tidigare redovisningar' where criterion = 'WHOLE';
alter table review.merit add constraint ck_merit_score check (score between 0 and highest);
alter table review.merit add constraint ck_merit_weight check (weight between 0 and 100);
