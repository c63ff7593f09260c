--liquibase formatted sql

--changeset support-process:telephone-desk
-- The number that somebody is called back under to show that it is them; null where none is registered.
alter table person add column phone varchar(40);

-- Which languages the staff speak; the primary subtag of an IETF tag.
create table spoken_language (
    user_id varchar(64) not null,
    language varchar(8) not null,
    primary key (user_id, language)
);

-- How somebody on the telephone has shown who they are. The code itself is never kept here.
create table caller_verification (
    id varchar(36) primary key,
    version integer not null,
    administrator varchar(64) not null,
    agent varchar(64) not null,
    method varchar(10) not null,
    number_called varchar(40),
    code_hash varchar(100),
    mail bigint,
    requested_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    wrong_tries integer not null,
    verified_at timestamp(6) with time zone,
    used_for varchar(24) unique
);
create index caller_verification_administrator on caller_verification (administrator, requested_at);
create index caller_verification_code on caller_verification (code_hash, expires_at);

create sequence phone_call_serial start with 1 increment by 1;

create table phone_call (
    number varchar(24) primary key,
    version integer not null,
    taken_at timestamp(6) with time zone not null,
    agent varchar(64) not null,
    administrator varchar(64) not null,
    caller_name varchar(200) not null,
    organisation varchar(64) not null references organisation,
    verified_by varchar(10),
    verified_at timestamp(6) with time zone,
    language varchar(40) not null,
    summary varchar(200),
    said varchar(120000) not null,
    outcome varchar(20) not null,
    request_number varchar(24) references support_request,
    decline_reason varchar(1000),
    decline_instead varchar(1000),
    words varchar(2000)
);
create index phone_call_taken on phone_call (taken_at, number);
create index phone_call_organisation on phone_call (organisation, taken_at);
create index phone_call_request on phone_call (request_number);
