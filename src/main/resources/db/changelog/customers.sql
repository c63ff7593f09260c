--liquibase formatted sql

--changeset support-process:customers
create table organisation (
    id varchar(64) primary key,
    name varchar(200) not null,
    country varchar(2) not null,
    zone varchar(64) not null
);

create table subscription (
    id varchar(64) primary key,
    organisation varchar(64) not null references organisation,
    plan varchar(40) not null,
    trial boolean not null,
    elevated_support varchar(40) not null,
    used_with varchar(64) references subscription
);

create table administrator (
    user_id varchar(64) primary key,
    organisation varchar(64) not null references organisation,
    role varchar(40) not null
);

create table partner_agent (
    user_id varchar(64) primary key,
    partner varchar(64) not null
);

create table delegation (
    partner varchar(64) not null,
    organisation varchar(64) not null references organisation,
    primary key (partner, organisation)
);
