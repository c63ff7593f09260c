-- A request that was reopened, and its first episode, as commit d7ac015 of this project left them: the terms stood with the request
-- only. The organisation has moved since, which no episode knows of. Written by hand.
insert into organisation (id, name, country, zone) values ('contoso', 'Contoso', 'DE', 'Europe/Berlin');

insert into support_request (number, version, channel, opened_by, opened_at, organisation, subscription, plan,
    elevated_support, trial, country, zone, support_type, service, issue_type, topic, summary, description,
    service_condition, users_affected, workaround, business_impact, contact_method, contact_language, self_service_tried,
    phase, episode, started_at, surveyed, surveyed_by_partner, timeline_length, conversation_length, calendar, silent_since,
    ours_since)
values ('SR-2026-000001', 1, 'PORTAL', 'grace', timestamp with time zone '2026-11-02 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'PREMIER', true, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'ANSWERING', 2,
    timestamp with time zone '2026-11-04 10:00:00+00:00', false, false, 12, 0, 'US 1.0.0 America/New_York',
    timestamp with time zone '2026-11-04 10:00:00+00:00', timestamp with time zone '2026-11-04 10:00:00+00:00');

insert into past_episode (request_number, position, episode, started_at, surveyed, surveyed_by_partner, calendar, silent_since)
values ('SR-2026-000001', 1, 1, timestamp with time zone '2026-11-02 10:00:00+00:00', false, false, 'US 1.0.0 America/New_York',
    timestamp with time zone '2026-11-02 10:00:00+00:00');
