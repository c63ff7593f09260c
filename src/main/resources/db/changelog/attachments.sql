--liquibase formatted sql

--property name:fileContent value:blob dbms:h2
--property name:fileContent value:bytea dbms:postgresql

--changeset support-process:attachments
create table attachment (
    id uuid primary key,
    request_number varchar(24) not null references support_request,
    position integer not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    verdict varchar(200) not null,
    uploaded_by varchar(64) not null,
    from_customer boolean not null,
    uploaded_at timestamp(6) with time zone not null,
    unique (request_number, position)
);

-- Read only when somebody downloads, one part after the other.
create table attachment_part (
    attachment uuid not null references attachment,
    position integer not null,
    content ${fileContent} not null,
    primary key (attachment, position)
);
