--liquibase formatted sql

--changeset support-process:external-identities
create table external_identity (
    issuer varchar(255) not null,
    subject varchar(255) not null,
    user_id varchar(64) not null unique,
    primary key (issuer, subject)
);
