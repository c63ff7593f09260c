--liquibase formatted sql

--changeset support-process:requests
create sequence support_request_serial start with 1;

create table support_request (
    number varchar(24) primary key,
    version integer not null,
    channel varchar(10) not null,
    opened_by varchar(64) not null,
    opened_at timestamp(6) with time zone not null,

    organisation varchar(64) not null,
    subscription varchar(64) not null,
    plan varchar(40) not null,
    elevated_support varchar(40) not null,
    trial boolean not null,
    country varchar(2) not null,
    zone varchar(64) not null,

    support_type varchar(20) not null,
    service varchar(40) not null,
    issue_type varchar(40) not null,
    topic varchar(100) not null,
    summary varchar(200) not null,
    description varchar(120000) not null,
    service_condition varchar(20) not null,
    users_affected varchar(20) not null,
    workaround boolean not null,
    business_impact varchar(20) not null,
    requested_severity varchar(1),
    contact_method varchar(10) not null,
    contact_phone varchar(40),
    contact_language varchar(35) not null,
    self_service_tried boolean not null,

    phase varchar(30) not null,
    severity varchar(1),
    severity_source varchar(10),
    queue varchar(64),
    engineer varchar(64),
    decline_reason varchar(1000),
    decline_instead varchar(1000),
    remind_at timestamp(6) with time zone,
    remind_again_at timestamp(6) with time zone,
    answer_by timestamp(6) with time zone,

    episode integer not null,
    started_at timestamp(6) with time zone not null,
    availability varchar(20),
    commitment varchar(30),
    respond_by timestamp(6) with time zone,
    internal_goal timestamp(6) with time zone,
    responded_at timestamp(6) with time zone,
    met boolean,
    closed_at timestamp(6) with time zone,
    reopen_until timestamp(6) with time zone,
    closure varchar(30),
    surveyed boolean not null,

    timeline_length integer not null,
    conversation_length integer not null
);
create index support_request_organisation on support_request (organisation, opened_at);
create index support_request_opened on support_request (opened_at);

create table past_episode (
    request_number varchar(24) not null references support_request,
    position integer not null,
    episode integer not null,
    started_at timestamp(6) with time zone not null,
    availability varchar(20),
    commitment varchar(30),
    respond_by timestamp(6) with time zone,
    internal_goal timestamp(6) with time zone,
    responded_at timestamp(6) with time zone,
    met boolean,
    closed_at timestamp(6) with time zone,
    reopen_until timestamp(6) with time zone,
    closure varchar(30),
    surveyed boolean not null,
    primary key (request_number, position)
);

create table timeline_entry (
    request_number varchar(24) not null references support_request,
    position integer not null,
    episode integer not null,
    happened_at timestamp(6) with time zone not null,
    actor varchar(64) not null,
    what varchar(100) not null,
    detail varchar(4000) not null,
    customer_visible boolean not null,
    primary key (request_number, position)
);

create table message (
    request_number varchar(24) not null references support_request,
    position integer not null,
    sent_at timestamp(6) with time zone not null,
    author varchar(64) not null,
    from_customer boolean not null,
    text varchar(120000) not null,
    primary key (request_number, position)
);

create table survey (
    request_number varchar(24) not null references support_request,
    position integer not null,
    answered_at timestamp(6) with time zone not null,
    score integer not null,
    comment varchar(2000),
    primary key (request_number, position)
);

create table remembered_submission (
    caller varchar(64) not null,
    idempotency_key varchar(200) not null,
    body_hash varchar(64) not null,
    request_number varchar(24) not null references support_request,
    primary key (caller, idempotency_key)
);
