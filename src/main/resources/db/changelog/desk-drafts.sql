--liquibase formatted sql

--changeset support-process:desk-drafts
create table desk_draft (
    user_id varchar(64) not null,
    request_number varchar(24) not null references support_request,
    purpose varchar(10) not null,
    saved_at timestamp(6) with time zone not null,
    -- JSON in ASCII, so that whatever was typed can be kept
    typed varchar(800000) not null,
    primary key (user_id, request_number, purpose)
);
create index desk_draft_request on desk_draft (request_number);

--changeset support-process:similar-requests
-- what was solved last about the same
create index support_request_similar on support_request (service, issue_type, closed_at desc);
