--liquibase formatted sql

--changeset support-process:outages
-- What happened is only added to. A link remembers up to which update its request was told.
create sequence outage_serial start with 1 increment by 1;
create sequence outage_link_serial start with 1 increment by 50;

create table outage (
    serial bigint primary key,
    version integer not null,
    service varchar(40) not null,
    summary varchar(500) not null,
    declared_by varchar(64) not null,
    declared_at timestamp(6) with time zone not null,
    update_count integer not null,
    resolved_at timestamp(6) with time zone
);
create index outage_open on outage (resolved_at, declared_at);

create table outage_update (
    outage bigint not null references outage,
    position integer not null,
    written_at timestamp(6) with time zone not null,
    author varchar(64) not null,
    text varchar(120000) not null,
    resolves boolean not null,
    primary key (outage, position)
);

create table outage_link (
    id bigint primary key,
    version integer not null,
    outage bigint not null references outage,
    request_number varchar(24) not null references support_request,
    linked_by varchar(64) not null,
    linked_at timestamp(6) with time zone not null,
    unlinked_by varchar(64),
    unlinked_at timestamp(6) with time zone,
    told integer not null,
    failures integer not null
);
create index outage_link_request on outage_link (request_number, unlinked_at);
create index outage_link_outage on outage_link (outage, unlinked_at, told);

create table outage_telling (
    link bigint not null references outage_link,
    position integer not null,
    told_at timestamp(6) with time zone not null,
    outcome varchar(30) not null,
    -- Told once, whatever happens.
    primary key (link, position)
);

--changeset support-process:outages-of-open-disturbances-h2 dbms:h2
insert into outage (serial, version, service, summary, declared_by, declared_at, update_count)
select next value for outage_serial, 0, service, summary, declared_by, began_at, 0
from (select * from service_disturbance where ended_at is null order by began_at, id);

--changeset support-process:outages-of-open-disturbances-postgresql dbms:postgresql
insert into outage (serial, version, service, summary, declared_by, declared_at, update_count)
select nextval('outage_serial'), 0, service, summary, declared_by, began_at, 0
from (select * from service_disturbance where ended_at is null order by began_at, id) as disturbed;

--changeset support-process:moved-disturbances
-- Those that are over stay where they are, as history; nothing is written there any more.
delete from service_disturbance where ended_at is null;

--changeset support-process:outage-links-in-turn
-- Whoever has failed least comes first; all of an outage are read by it, too.
create index outage_link_turn on outage_link (outage, failures, id);
drop index outage_link_outage;
