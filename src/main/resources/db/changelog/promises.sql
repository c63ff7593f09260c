--liquibase formatted sql

--changeset support-process:promises
-- What was promised before calendars had versions was judged by Monday to Friday, nine to five, without holidays.
alter table support_request add column calendar varchar(120);
alter table support_request add column climbed varchar(200) default '' not null;
alter table support_request add column silent_since timestamp(6) with time zone;
update support_request set calendar = concat('standard 1.0.0 ', zone), silent_since = started_at;
alter table support_request alter column calendar set not null;
alter table support_request alter column silent_since set not null;

alter table past_episode add column calendar varchar(120);
alter table past_episode add column climbed varchar(200) default '' not null;
alter table past_episode add column silent_since timestamp(6) with time zone;
update past_episode set silent_since = started_at,
    calendar = (select r.calendar from support_request r where r.number = past_episode.request_number);
alter table past_episode alter column calendar set not null;
alter table past_episode alter column silent_since set not null;

create table recorded_target (
    request_number varchar(24) not null references support_request,
    position integer not null,
    episode integer not null,
    set_at timestamp(6) with time zone not null,
    counted_from timestamp(6) with time zone not null,
    severity varchar(1) not null,
    calendar varchar(120) not null,
    availability varchar(20) not null,
    commitment varchar(30) not null,
    respond_by timestamp(6) with time zone,
    internal_goal timestamp(6) with time zone,
    decided varchar(64) not null,
    decision_version varchar(40) not null,
    rule varchar(200) not null,
    sentence varchar(2000) not null,
    inputs varchar(4000) not null,
    outputs varchar(4000) not null,
    primary key (request_number, position)
);

--changeset support-process:target-cause
alter table recorded_target add column cause varchar(20);
update recorded_target set cause = case
    when exists (
        select 1 from recorded_target e where e.request_number = recorded_target.request_number
        and e.episode = recorded_target.episode and e.position < recorded_target.position) then 'SEVERITY_CHANGED'
    when episode = 1 then 'SUBMITTED'
    else 'REOPENED' end;
alter table recorded_target alter column cause set not null;
