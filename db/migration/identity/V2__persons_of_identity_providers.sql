-- Who signs in by an identity provider is known by issuer and subject; an address may belong to several persons, or be missing.
alter table identity.account add column issuer varchar(500);
alter table identity.account add column subject varchar(255);
alter table identity.account add constraint uq_account_subject unique (issuer, subject);
alter table identity.account drop constraint uq_account_email;
