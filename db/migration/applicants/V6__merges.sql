-- An absorbed organisation stays, leads to the one that remains, and gives up its number to it.
alter table applicants.organisation add column merged_into uuid;
alter table applicants.organisation add column merged_at timestamp(6) with time zone;
alter table applicants.organisation add column former_number varchar(10);
alter table applicants.organisation
    add constraint fk_organisation_merged foreign key (merged_into) references applicants.organisation (id);
alter table applicants.organisation
    add constraint ck_organisation_merged check ((merged_into is null) = (merged_at is null));

create index ix_organisation_merged on applicants.organisation (merged_into);
