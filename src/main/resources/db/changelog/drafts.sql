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
