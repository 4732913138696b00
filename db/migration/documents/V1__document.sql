create schema if not exists documents;

create table documents.document (
    id uuid not null constraint pk_document primary key,
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null constraint ck_document_size check (size_bytes >= 0),
    sha256 varchar(64) not null,
    stored_at timestamp(6) with time zone not null
);

-- A document's bytes in parts of at most 512 KiB: H2 holds at most 1 MiB in a bytea.
create table documents.document_part (
    document_id uuid not null constraint fk_document_part_document references documents.document,
    part integer not null,
    content bytea not null,
    constraint pk_document_part primary key (document_id, part)
);
