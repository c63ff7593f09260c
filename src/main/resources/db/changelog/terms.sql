--liquibase formatted sql

--changeset support-process:terms-of-an-episode
-- Until now a request kept the terms it was opened with. Each episode has its own from here on; those before were judged by the first.
alter table past_episode add column organisation varchar(64);
alter table past_episode add column subscription varchar(64);
alter table past_episode add column plan varchar(40);
alter table past_episode add column elevated_support varchar(40);
alter table past_episode add column trial boolean;
alter table past_episode add column country varchar(2);
alter table past_episode add column zone varchar(64);
update past_episode set
    organisation = (select r.organisation from support_request r where r.number = past_episode.request_number),
    subscription = (select r.subscription from support_request r where r.number = past_episode.request_number),
    plan = (select r.plan from support_request r where r.number = past_episode.request_number),
    elevated_support = (select r.elevated_support from support_request r where r.number = past_episode.request_number),
    trial = (select r.trial from support_request r where r.number = past_episode.request_number),
    country = (select r.country from support_request r where r.number = past_episode.request_number),
    zone = (select r.zone from support_request r where r.number = past_episode.request_number);
alter table past_episode alter column organisation set not null;
alter table past_episode alter column subscription set not null;
alter table past_episode alter column plan set not null;
alter table past_episode alter column elevated_support set not null;
alter table past_episode alter column trial set not null;
alter table past_episode alter column country set not null;
alter table past_episode alter column zone set not null;

--changeset support-process:changes-of-terms
-- What operations have agreed with a customer stands beside what the customer has decided.
alter table organisation_change add column term_before varchar(64);
alter table organisation_change add column term_after varchar(64);
