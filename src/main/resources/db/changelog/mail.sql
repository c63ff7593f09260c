--liquibase formatted sql

--changeset support-process:outgoing-mail
create sequence outgoing_mail_serial start with 1 increment by 50;

create table outgoing_mail (
    id bigint primary key,
    kind varchar(30) not null,
    request_number varchar(24) references support_request,
    episode integer,
    timeline_position integer,
    recipient_user varchar(64) not null,
    recipient_name varchar(200) not null,
    recipient_address varchar(254) not null,
    language varchar(40) not null,
    zone varchar(64) not null,
    summary varchar(200) not null,
    words varchar(120000),
    availability varchar(30),
    respond_by timestamp(6) with time zone,
    until_at timestamp(6) with time zone,
    closure varchar(30),
    reason varchar(1000),
    instead varchar(1000),
    message_id varchar(300) unique,
    in_reply_to varchar(300),
    written_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    sent_at timestamp(6) with time zone,
    -- Each step has a place of its own: told once, whatever happens.
    unique (request_number, timeline_position)
);
create index outgoing_mail_recipient on outgoing_mail (recipient_user, id);

--changeset support-process:customer-mail-rights
-- As with the digests: READ, READ_INSTANCE and READ_HISTORY for those who read the requests in Cockpit.
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
select concat('customer-mail-', g.ID_), 1, 1, g.ID_, 6, 'customer-mail', 2 + 512 + 4096
from ACT_ID_GROUP g
where g.ID_ in ('analyst', 'auditor') and not exists (
    select 1 from ACT_RU_AUTHORIZATION a
    where a.TYPE_ = 1 and a.GROUP_ID_ = g.ID_ and a.RESOURCE_TYPE_ = 6 and a.RESOURCE_ID_ = 'customer-mail');

--changeset support-process:incoming-mail
create table incoming_mail (
    message_id varchar(300) primary key,
    received_at timestamp(6) with time zone not null,
    sender_user varchar(64),
    request_number varchar(24) references support_request,
    outcome varchar(30) not null,
    answered boolean not null,
    words varchar(120000)
);
create index incoming_mail_sender on incoming_mail (sender_user, received_at);
