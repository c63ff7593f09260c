--liquibase formatted sql

--changeset support-process:promise-records
-- Each target ever set is a promise with a number and a verdict of its own. Until now another target took its place: we were released
-- from it, unless its time had passed by then.
alter table recorded_target rename to promise;
alter table promise add column number integer;
alter table promise add column passed_before timestamp(6) with time zone;
alter table promise add column released_at timestamp(6) with time zone;
alter table promise add column taken_back boolean default false not null;
alter table promise add column by_customer boolean default false not null;
update promise set number = (
    select count(*) from promise p
    where p.request_number = promise.request_number and p.episode = promise.episode and p.position <= promise.position);
alter table promise alter column number set not null;
update promise set released_at = (
    select min(p.set_at) from promise p
    where p.request_number = promise.request_number and p.episode = promise.episode and p.position > promise.position);
update promise set released_at = null where respond_by < released_at;

--changeset support-process:promises-of-an-episode
alter table support_request add column promised_by timestamp(6) with time zone;
alter table support_request add column due_at timestamp(6) with time zone;
alter table support_request add column due_hours varchar(20);
alter table support_request add column counted_from timestamp(6) with time zone;
alter table support_request add column news_from timestamp(6) with time zone;
update support_request set promised_by = respond_by, due_at = coalesce(respond_by, internal_goal), counted_from = started_at,
    due_hours = case when commitment = 'NEXT_BUSINESS_DAY' then 'BUSINESS_HOURS' else availability end;

alter table past_episode add column promised_by timestamp(6) with time zone;
alter table past_episode add column due_at timestamp(6) with time zone;
alter table past_episode add column due_hours varchar(20);
alter table past_episode add column counted_from timestamp(6) with time zone;
alter table past_episode add column news_from timestamp(6) with time zone;
update past_episode set promised_by = respond_by, due_at = coalesce(respond_by, internal_goal), counted_from = started_at,
    due_hours = case when commitment = 'NEXT_BUSINESS_DAY' then 'BUSINESS_HOURS' else availability end;

--changeset support-process:mail-of-a-lowered-severity
alter table outgoing_mail add column severity_before varchar(1);
alter table outgoing_mail add column severity varchar(1);

--changeset support-process:contact-noted-late
alter table support_request add column contact_noted_at timestamp(6) with time zone;
alter table past_episode add column contact_noted_at timestamp(6) with time zone;

--changeset support-process:promises-of-news
create table news_promise (
    request_number varchar(24) not null references support_request,
    position integer not null,
    episode integer not null,
    number integer not null,
    made_at timestamp(6) with time zone not null,
    news_by timestamp(6) with time zone not null,
    heard_at timestamp(6) with time zone,
    primary key (request_number, position)
);
alter table support_request add column news_by timestamp(6) with time zone;
alter table support_request add column late_told_at timestamp(6) with time zone;
alter table past_episode add column news_by timestamp(6) with time zone;
alter table past_episode add column late_told_at timestamp(6) with time zone;
