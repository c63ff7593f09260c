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
