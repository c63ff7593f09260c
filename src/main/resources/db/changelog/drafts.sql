--liquibase formatted sql

--changeset support-process:drafts
create table request_draft (
    user_id varchar(64) not null,
    follows varchar(24) not null,
    saved_at timestamp(6) with time zone not null,
    -- JSON in ASCII, so that whatever was typed can be kept
    form varchar(800000) not null,
    primary key (user_id, follows)
);

--changeset support-process:drafts-done-with
-- which form it is, so that a late autosave does not bring back one that has been sent
alter table request_draft add column form_key varchar(64) default '' not null;
