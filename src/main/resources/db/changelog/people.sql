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

--changeset support-process:organisation-changes
create sequence organisation_change_serial start with 1 increment by 50;

-- Who may act for an organisation, and who decided it; rows are added, never changed.
create table organisation_change (
    id bigint primary key,
    organisation varchar(64) not null references organisation,
    changed_at timestamp(6) with time zone not null,
    actor varchar(64) not null,
    what varchar(40) not null,
    subject varchar(64) not null,
    subject_name varchar(200) not null,
    role_before varchar(40),
    role_after varchar(40)
);
create index organisation_change_organisation on organisation_change (organisation, id);
create index administrator_organisation on administrator (organisation);
create index delegation_organisation on delegation (organisation);
