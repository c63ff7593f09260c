-- Mails and notices as releases before the deliveries wrote them, by hand: one text said twice, one mail without a message of its own.
insert into message (request_number, position, sent_at, author, from_customer, text) values
('SR-2026-000001', 1, timestamp with time zone '2026-12-02 10:00:00+00:00', 'erik', false, 'I am on it.'),
('SR-2026-000001', 2, timestamp with time zone '2026-12-02 10:05:00+00:00', 'grace', true, 'Any news?'),
('SR-2026-000001', 3, timestamp with time zone '2026-12-02 10:10:00+00:00', 'erik', false, 'Which version?'),
('SR-2026-000001', 4, timestamp with time zone '2026-12-02 10:15:00+00:00', 'erik', false, 'I am on it.');

insert into outgoing_mail (id, kind, request_number, episode, timeline_position, recipient_user, recipient_name, recipient_address,
    language, zone, summary, words, written_at, state)
values
(1, 'ANSWERED', 'SR-2026-000001', 1, 101, 'grace', 'Grace', 'grace@contoso.example', 'en', 'UTC', 'Mail', 'I am on it.', timestamp with time zone '2026-12-02 10:00:01+00:00', 'SENT'),
(2, 'INFORMATION_REQUESTED', 'SR-2026-000001', 1, 102, 'grace', 'Grace', 'grace@contoso.example', 'en', 'UTC', 'Mail', 'Which version?', timestamp with time zone '2026-12-02 10:10:01+00:00', 'SENT'),
(3, 'REMINDED', 'SR-2026-000001', 1, 103, 'grace', 'Grace', 'grace@contoso.example', 'en', 'UTC', 'Mail', 'Which version?', timestamp with time zone '2026-12-02 10:12:00+00:00', 'SENT'),
(4, 'MESSAGE_SENT', 'SR-2026-000001', 1, 104, 'grace', 'Grace', 'grace@contoso.example', 'en', 'UTC', 'Mail', 'I am on it.', timestamp with time zone '2026-12-02 10:15:01+00:00', 'WAITING');

insert into notice (id, request_number, episode, rung, severity, internal, sentence, noticed_at)
select 100 + n, 'SR-2026-000001', 1, rung, 'A', false, rung, timestamp with time zone '2026-12-02 10:00:00+00:00'
from (values (1, 'REQUEST_CRITICAL'), (2, 'RESPONSE_DUE_SOON'), (3, 'RESPONSE_OVERDUE'), (4, 'RESPONSE_STILL_MISSING'),
    (5, 'UPDATE_DUE'), (6, 'UPDATE_OVERDUE')) as rungs (n, rung);
