--liquibase formatted sql

--property name:modelContent value:blob dbms:h2
--property name:modelContent value:bytea dbms:postgresql

--changeset support-process:model-sets
create sequence model_set_serial start with 1 increment by 1;
create sequence model_event_serial start with 1 increment by 1;

-- Whoever changes what is live holds this row: two decisions, or two nodes that start, come one after the other.
create table model_lock (
    id integer primary key
);
insert into model_lock (id) values (1);

-- What a file says is kept once, however many sets have it.
create table model_content (
    sha256 varchar(64) primary key,
    content ${modelContent} not null
);

create table model_set (
    id bigint primary key,
    version integer not null,
    state varchar(10) not null,
    source varchar(10) not null,
    base bigint references model_set,
    sha256 varchar(64) not null,
    -- That of a set that came with the product; each comes once.
    jar_sha256 varchar(64) unique,
    -- True for the live one and null for the others: there is one at most.
    live boolean unique,
    -- Whether it holds against other models that a later start brings, because people have decided so.
    live_by_person boolean not null,
    proposed_by varchar(64) not null,
    proposed_at timestamp(6) with time zone not null,
    comment varchar(2000),
    approved_by varchar(64),
    approved_at timestamp(6) with time zone,
    live_since timestamp(6) with time zone
);
create index model_set_state on model_set (state);

create table model_file (
    model_set bigint not null references model_set,
    name varchar(100) not null,
    sha256 varchar(64) not null references model_content,
    primary key (model_set, name)
);

create table model_version (
    model_set bigint not null references model_set,
    model varchar(255) not null,
    file varchar(100) not null,
    tag varchar(255) not null,
    content varchar(128) not null,
    primary key (model_set, file, model)
);

create table model_finding (
    model_set bigint not null references model_set,
    position integer not null,
    file varchar(2000) not null,
    place varchar(2000) not null,
    sentence varchar(2000) not null,
    remedy varchar(2000) not null,
    weight varchar(10) not null,
    primary key (model_set, position)
);

-- Each deployment of a set in the engine: a restored one has several.
create table model_release (
    deployment varchar(64) primary key,
    model_set bigint not null references model_set,
    released_at timestamp(6) with time zone not null
);
create index model_release_set on model_release (model_set);

-- What happened is only added to.
create table model_event (
    id bigint primary key,
    model_set bigint not null references model_set,
    what varchar(20) not null,
    who varchar(64) not null,
    happened_at timestamp(6) with time zone not null,
    reason varchar(2000)
);
create index model_event_set on model_event (model_set, id);

--changeset support-process:notices-of-no-request
-- What happens to models is no event of a request.
alter table notice alter column cause drop not null;
