--liquibase formatted sql

--changeset support-process:account-manager
alter table organisation add column account_manager varchar(64);

--changeset support-process:demo-account-manager contextFilter:demo
update organisation set account_manager = 'amal' where id = 'woodgrove';

--changeset support-process:notices
create sequence notice_serial start with 1 increment by 50;
create sequence digest_serial start with 1 increment by 50;

create table notice (
    id bigint primary key,
    group_told varchar(64),
    engineer varchar(64),
    account_manager varchar(64),
    request_number varchar(24) not null references support_request,
    episode integer not null,
    rung varchar(30) not null,
    severity varchar(1) not null,
    internal boolean not null,
    sentence varchar(500) not null,
    noticed_at timestamp(6) with time zone not null,
    digested_at timestamp(6) with time zone,
    digest_run varchar(64)
);
-- Finds what waits, and what a run has told, each in the order in which it is read.
create index notice_run on notice (digest_run, severity, noticed_at, id);

create table digest (
    id bigint primary key,
    person varchar(64) not null,
    composed_at timestamp(6) with time zone not null,
    digest_run varchar(64) not null,
    unique (digest_run, person)
);
create index digest_person on digest (person, composed_at);

create table digest_group (
    digest_id bigint not null references digest,
    name varchar(64) not null,
    primary key (digest_id, name)
);

--changeset support-process:digest-rights
-- Who reads the requests in Cockpit reads the digests: READ, READ_INSTANCE and READ_HISTORY on a process definition. Rights
-- are founded once, at the first start; a database from before the digests has had that start and gets the new ones here.
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
select concat('staff-digest-', g.ID_), 1, 1, g.ID_, 6, 'staff-digest', 2 + 512 + 4096
from ACT_ID_GROUP g
where g.ID_ in ('analyst', 'auditor') and not exists (
    select 1 from ACT_RU_AUTHORIZATION a
    where a.TYPE_ = 1 and a.GROUP_ID_ = g.ID_ and a.RESOURCE_TYPE_ = 6 and a.RESOURCE_ID_ = 'staff-digest');
