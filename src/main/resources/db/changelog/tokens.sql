--liquibase formatted sql

--changeset support-process:access-tokens
-- Of the secret only its hash is kept: whoever reads this table cannot call with what stands here.
create table access_token (
    id varchar(36) primary key,
    organisation varchar(64) not null references organisation,
    name varchar(50) not null,
    -- null as soon as it is revoked, so that the name is free again
    name_in_use varchar(50),
    scope varchar(10) not null,
    hash varchar(64) not null unique,
    prefix varchar(16) not null,
    created_by varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    expires_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    unique (organisation, name_in_use)
);
create index access_token_organisation on access_token (organisation, created_at, id);
