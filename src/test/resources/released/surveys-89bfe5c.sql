-- Four closings of a request, each with the one survey that commit 89bfe5c of this project took: of an administrator, of a partner's
-- person, of somebody who is nobody any more, and of the person of a partner who opened it and has left since.
insert into organisation (id, name, country, zone) values ('contoso', 'Contoso', 'US', 'America/New_York');
insert into administrator (user_id, organisation, role) values ('grace', 'contoso', 'GLOBAL');
insert into partner_agent (user_id, partner) values ('pia', 'northwind-partners');

insert into support_request (number, version, channel, opened_by, opened_at, organisation, subscription, plan,
    elevated_support, trial, country, zone, support_type, service, issue_type, topic, summary, description,
    service_condition, users_affected, workaround, business_impact, contact_method, contact_language, self_service_tried,
    phase, episode, started_at, surveyed, timeline_length, conversation_length, calendar, silent_since)
values ('SR-2026-000001', 1, 'PARTNER', 'ned', timestamp with time zone '2026-12-02 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'NONE', false, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'CLOSED', 4,
    timestamp with time zone '2026-12-02 10:00:00+00:00', true, 29, 0, 'standard 1.0.0',
    timestamp with time zone '2026-12-02 10:00:00+00:00');

insert into past_episode (request_number, position, episode, started_at, surveyed, calendar, silent_since)
values
('SR-2026-000001', 1, 1, timestamp with time zone '2026-12-02 10:00:00+00:00', true, 'standard 1.0.0', timestamp with time zone '2026-12-02 10:00:00+00:00'),
('SR-2026-000001', 2, 2, timestamp with time zone '2026-12-02 10:00:00+00:00', true, 'standard 1.0.0', timestamp with time zone '2026-12-02 10:00:00+00:00'),
('SR-2026-000001', 3, 3, timestamp with time zone '2026-12-02 10:00:00+00:00', true, 'standard 1.0.0', timestamp with time zone '2026-12-02 10:00:00+00:00');

insert into timeline_entry (request_number, position, episode, happened_at, actor, kind, facts, customer_visible)
values
('SR-2026-000001', 8, 1, timestamp with time zone '2026-12-02 10:00:00+00:00', 'grace', 'SURVEY_ANSWERED', '{}', true),
('SR-2026-000001', 15, 2, timestamp with time zone '2026-12-03 10:00:00+00:00', 'pia', 'SURVEY_ANSWERED', '{}', true),
('SR-2026-000001', 22, 3, timestamp with time zone '2026-12-04 10:00:00+00:00', 'gone', 'SURVEY_ANSWERED', '{}', true),
('SR-2026-000001', 29, 4, timestamp with time zone '2026-12-05 10:00:00+00:00', 'ned', 'SURVEY_ANSWERED', '{}', true);

insert into survey (request_number, position, answered_at, score, comment)
values
('SR-2026-000001', 1, timestamp with time zone '2026-12-02 10:00:00+00:00', 5, null),
('SR-2026-000001', 2, timestamp with time zone '2026-12-03 10:00:00+00:00', 2, null),
('SR-2026-000001', 3, timestamp with time zone '2026-12-04 10:00:00+00:00', 3, null),
('SR-2026-000001', 4, timestamp with time zone '2026-12-05 10:00:00+00:00', 4, null);
