--liquibase formatted sql

--changeset support-process:survey-sides
-- One survey for each closing and side. Earlier ones count for the side of whoever answered: the partner's where the timeline
-- names one of its people, else the customer's.
alter table support_request add column surveyed_by_partner boolean default false not null;
alter table past_episode add column surveyed_by_partner boolean default false not null;
alter table survey add column episode integer;
alter table survey add column side varchar(10);
update survey set episode = position, side = case
    when exists (
        select 1 from timeline_entry t join support_request r on r.number = t.request_number
        where t.request_number = survey.request_number and t.episode = survey.position and t.kind = 'SURVEY_ANSWERED'
        and not exists (select 1 from administrator a where a.user_id = t.actor)
        and (r.channel = 'PARTNER' and r.opened_by = t.actor
            or exists (select 1 from partner_agent p where p.user_id = t.actor))) then 'PARTNER'
    else 'CUSTOMER' end;
update support_request set surveyed = false, surveyed_by_partner = true where exists (
    select 1 from survey s
    where s.request_number = support_request.number and s.episode = support_request.episode and s.side = 'PARTNER');
update past_episode set surveyed = false, surveyed_by_partner = true where exists (
    select 1 from survey s
    where s.request_number = past_episode.request_number and s.episode = past_episode.episode and s.side = 'PARTNER');
-- Two sides share an episode: the position is that of the entry in the timeline, by way of numbers that nothing has.
update survey set position = -position;
update survey set position = coalesce((
    select max(t.position) from timeline_entry t
    where t.request_number = survey.request_number and t.episode = survey.episode and t.kind = 'SURVEY_ANSWERED'), -position);
alter table survey alter column episode set not null;
alter table survey alter column side set not null;
alter table survey add constraint survey_of_a_side unique (request_number, episode, side);

--changeset support-process:messages-after-closing
alter table message add column after_closing boolean default false not null;
