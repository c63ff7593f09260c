--liquibase formatted sql

--changeset support-process:calendars
-- Every calendar version that was ever in force, with its holidays written out. Rows are added, never changed.
create table recorded_calendar (
    calendar varchar(32) not null,
    version varchar(20) not null,
    content text not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (calendar, version)
);

--changeset support-process:calendar-before-versions
-- What a database filled before calendars had versions is judged by (see promises.sql), whichever files it is started with.
insert into recorded_calendar (calendar, version, content, recorded_at)
select 'standard', '1.0.0',
    '{calendar: standard, version: 1.0.0, validFrom: 2010-01-01, hours: {mon-fri: ["09:00-17:00"]}}', current_timestamp
where exists (select 1 from support_request where calendar like 'standard 1.0.0 %')
    and not exists (select 1 from recorded_calendar where calendar = 'standard' and version = '1.0.0');
