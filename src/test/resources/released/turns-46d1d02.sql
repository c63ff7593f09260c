-- Requests as commit 46d1d02 of this project left them: in work, asked and reminded, answered with a file, proposed, and proposed with a
-- message of the customer's after which it went on waiting. Written by hand.
insert into organisation (id, name, country, zone) values ('contoso', 'Contoso', 'US', 'America/New_York');

insert into support_request (number, version, channel, opened_by, opened_at, organisation, subscription, plan,
    elevated_support, trial, country, zone, support_type, service, issue_type, topic, summary, description,
    service_condition, users_affected, workaround, business_impact, contact_method, contact_language, self_service_tried,
    phase, episode, started_at, surveyed, timeline_length, conversation_length, calendar, silent_since,
    remind_at, remind_again_at, answer_by, answer_days)
values
('SR-2026-000001', 1, 'PORTAL', 'grace', timestamp with time zone '2026-12-01 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'NONE', false, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'ANSWERING', 1,
    timestamp with time zone '2026-12-01 10:00:00+00:00', false, 9, 3, 'standard 1.0.0', timestamp with time zone '2026-12-01 10:00:00+00:00',
    null, null, null, null),
('SR-2026-000002', 1, 'PORTAL', 'grace', timestamp with time zone '2026-12-01 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'NONE', false, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'RESOLVING', 1,
    timestamp with time zone '2026-12-01 10:00:00+00:00', false, 9, 3, 'standard 1.0.0', timestamp with time zone '2026-12-01 10:00:00+00:00',
    null, null, null, null),
('SR-2026-000003', 1, 'PORTAL', 'grace', timestamp with time zone '2026-12-01 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'NONE', false, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'WAITING_FOR_CUSTOMER', 1,
    timestamp with time zone '2026-12-01 10:00:00+00:00', false, 9, 3, 'standard 1.0.0', timestamp with time zone '2026-12-01 10:00:00+00:00',
    timestamp with time zone '2026-12-07 15:00:00+00:00', timestamp with time zone '2026-12-10 15:00:00+00:00', timestamp with time zone '2026-12-16 15:00:00+00:00', null),
('SR-2026-000004', 1, 'PORTAL', 'grace', timestamp with time zone '2026-12-01 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'NONE', false, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'WAITING_FOR_CUSTOMER', 1,
    timestamp with time zone '2026-12-01 10:00:00+00:00', false, 9, 3, 'standard 1.0.0', timestamp with time zone '2026-12-01 10:00:00+00:00',
    timestamp with time zone '2026-12-07 15:00:00+00:00', timestamp with time zone '2026-12-10 15:00:00+00:00', timestamp with time zone '2026-12-16 15:00:00+00:00', 10),
('SR-2026-000005', 1, 'PORTAL', 'grace', timestamp with time zone '2026-12-01 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'NONE', false, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'SOLUTION_PROPOSED', 1,
    timestamp with time zone '2026-12-01 10:00:00+00:00', false, 9, 3, 'standard 1.0.0', timestamp with time zone '2026-12-01 10:00:00+00:00',
    null, null, timestamp with time zone '2026-12-09 15:00:00+00:00', 5),
('SR-2026-000006', 1, 'PORTAL', 'grace', timestamp with time zone '2026-12-01 10:00:00+00:00', 'contoso', 'SUB-E3',
    'ENTERPRISE_E3', 'NONE', false, 'US', 'America/New_York', 'TECHNICAL', 'EXCHANGE_ONLINE', 'SERVICE_USE', '',
    'Mail is down', 'All of it', 'UNUSABLE', 'ALL', false, 'SEVERE', 'EMAIL', 'en', true, 'SOLUTION_PROPOSED', 1,
    timestamp with time zone '2026-12-01 10:00:00+00:00', false, 9, 3, 'standard 1.0.0', timestamp with time zone '2026-12-01 10:00:00+00:00',
    null, null, timestamp with time zone '2026-12-14 15:00:00+00:00', 5);

insert into message (request_number, position, sent_at, author, from_customer, text) values
('SR-2026-000002', 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', false, 'Words'),
('SR-2026-000002', 2, timestamp with time zone '2026-12-02 16:00:00+00:00', 'grace', true, 'Words'),
('SR-2026-000003', 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', false, 'Words'),
('SR-2026-000004', 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', false, 'Words'),
('SR-2026-000005', 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', false, 'Words'),
('SR-2026-000006', 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', false, 'Words'),
('SR-2026-000006', 2, timestamp with time zone '2026-12-07 15:00:00+00:00', 'grace', true, 'Words');

insert into timeline_entry (request_number, position, episode, happened_at, actor, kind, facts, customer_visible) values
('SR-2026-000003', 8, 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', 'INFORMATION_REQUESTED', '{}', true),
('SR-2026-000003', 9, 1, timestamp with time zone '2026-12-07 15:00:00+00:00', 'erik', 'CUSTOMER_REMINDED', '{}', true),
('SR-2026-000004', 8, 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', 'INFORMATION_REQUESTED', '{}', true),
('SR-2026-000005', 8, 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', 'SOLUTION_PROPOSED', '{}', true),
('SR-2026-000006', 8, 1, timestamp with time zone '2026-12-02 15:00:00+00:00', 'erik', 'SOLUTION_PROPOSED', '{}', true),
('SR-2026-000006', 9, 1, timestamp with time zone '2026-12-07 15:00:00+00:00', 'erik', 'MESSAGE_SENT', '{}', true);

insert into attachment (id, request_number, position, name, media_type, size, sha256, verdict, uploaded_by, from_customer, uploaded_at) values
('00000000-0000-4000-8000-000000000004', 'SR-2026-000004', 1, 'log.txt', 'text/plain', 2, '00', 'CLEAN', 'grace', true, timestamp with time zone '2026-12-03 15:00:00+00:00');
