--liquibase formatted sql

--changeset support-process:people
create table person (
    user_id varchar(64) primary key,
    name varchar(200) not null,
    email varchar(254) not null unique,
    organisation varchar(64) references organisation
);
create index person_organisation on person (organisation);

create table partner (
    id varchar(64) primary key,
    name varchar(200) not null
);

--changeset support-process:follow-ups
alter table support_request add column follows varchar(24) references support_request;
create index support_request_follows on support_request (follows);
