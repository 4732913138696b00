-- Files that people hand in. The bytes lie in quarantine until a virus scanner has found them clean; then they become a
-- document. Until then there is no document that anyone could open.
create table documents.attachment (
    id uuid not null constraint pk_attachment primary key,
    version bigint not null,
    owner_kind varchar(60) not null,
    owner_id uuid not null,
    received_by uuid not null,
    received_at timestamp(6) with time zone not null,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null constraint ck_attachment_size check (size_bytes > 0),
    sha256 varchar(64) not null,
    edition integer not null constraint ck_attachment_edition check (edition > 0),
    replaces uuid,
    state varchar(40) not null,
    scan_attempts integer not null,
    blocked_because varchar(200),
    document_id uuid,
    replaced_at timestamp(6) with time zone,
    removed_at timestamp(6) with time zone,
    constraint ck_attachment_document check ((state = 'CLEARED') = (document_id is not null))
);
create index ix_attachment_owner on documents.attachment (owner_kind, owner_id);
create index ix_attachment_state on documents.attachment (state, scan_attempts);

create table documents.quarantine_part (
    attachment_id uuid not null constraint fk_quarantine_part_attachment references documents.attachment,
    part integer not null,
    content bytea not null,
    constraint pk_quarantine_part primary key (attachment_id, part)
);

-- Rows to lock while something of an owner is kept, so that the same file sent twice at once is kept once.
create table documents.attachment_lock (
    id integer not null constraint pk_attachment_lock primary key
);
insert into documents.attachment_lock (id) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
