--liquibase formatted sql

--changeset support-process:delivery-of-mails
-- Which message of the conversation a mail carries, and what became of it. Mails of earlier releases are given their message
-- below; their envelope address was everybody's.
alter table outgoing_mail add column message integer;
alter table outgoing_mail add column envelope_token varchar(40);
alter table outgoing_mail add column failed_at timestamp(6) with time zone;
alter table outgoing_mail add column failure varchar(300);
alter table outgoing_mail add column told varchar(10);
create unique index outgoing_mail_envelope on outgoing_mail (envelope_token);
create index outgoing_mail_address on outgoing_mail (recipient_address, state);

--changeset support-process:messages-of-earlier-mails
-- A mail carried the words of the latest message of ours at that time, to the letter.
update outgoing_mail set message = (
    select max(m.position) from message m
    where m.request_number = outgoing_mail.request_number and not m.from_customer
        and m.text = outgoing_mail.words and m.sent_at <= outgoing_mail.written_at)
where kind in ('ANSWERED', 'INFORMATION_REQUESTED', 'SOLUTION_PROPOSED', 'MESSAGE_SENT');

--changeset support-process:notices-of-other-causes
-- A notice may be about something else than a rung, and about a request without a severity.
alter table notice add column cause varchar(40);
update notice set cause = case rung
    when 'REQUEST_CRITICAL' then 'CRITICAL_REQUEST_ANNOUNCED'
    when 'RESPONSE_DUE_SOON' then 'RESPONSE_FELL_DUE_SOON'
    when 'RESPONSE_OVERDUE' then 'RESPONSE_FELL_OVERDUE'
    when 'RESPONSE_STILL_MISSING' then 'RESPONSE_STILL_MISSING'
    when 'UPDATE_DUE' then 'UPDATE_FELL_DUE'
    else 'UPDATE_FELL_OVERDUE' end;
alter table notice alter column cause set not null;
alter table notice alter column rung drop not null;
alter table notice alter column severity drop not null;
