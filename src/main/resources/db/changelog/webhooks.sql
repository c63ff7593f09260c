--liquibase formatted sql

--changeset support-process:webhooks
-- The secret signs what is sent; unlike that of a token it is needed again, and so it is kept as it is.
create table webhook (
    id varchar(36) primary key,
    organisation varchar(64) not null references organisation,
    url varchar(500) not null,
    secret varchar(64) not null,
    events varchar(100) not null,
    created_by varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    disabled_at timestamp(6) with time zone
);
create index webhook_organisation on webhook (organisation, created_at, id);

create table webhook_delivery (
    id varchar(36) primary key,
    webhook varchar(36) not null references webhook,
    request_number varchar(24),
    timeline_position integer,
    event varchar(20) not null,
    payload varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    attempts integer not null,
    attempted_at timestamp(6) with time zone,
    last_status integer,
    last_error varchar(300),
    delivered_at timestamp(6) with time zone,
    -- Each step has a place of its own: told once, whatever happens.
    unique (webhook, request_number, timeline_position)
);
create index webhook_delivery_newest on webhook_delivery (webhook, created_at, id);

--changeset support-process:webhook-delivery-rights
-- As with the digests: READ, READ_INSTANCE and READ_HISTORY for those who read the requests in Cockpit.
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
select concat('webhook-delivery-', g.ID_), 1, 1, g.ID_, 6, 'webhook-delivery', 2 + 512 + 4096
from ACT_ID_GROUP g
where g.ID_ in ('analyst', 'auditor') and not exists (
    select 1 from ACT_RU_AUTHORIZATION a
    where a.TYPE_ = 1 and a.GROUP_ID_ = g.ID_ and a.RESOURCE_TYPE_ = 6 and a.RESOURCE_ID_ = 'webhook-delivery');
