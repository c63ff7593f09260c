--liquibase formatted sql

--changeset support-process:task-filters
-- A filter of Tasklist finds its page in the order of an index: the most urgent first, then what is due first.
create index SUPPORT_IDX_TASK_URGENCY on ACT_RU_TASK (PRIORITY_ desc, DUE_DATE_);
create index SUPPORT_IDX_TASK_KEY on ACT_RU_TASK (TASK_DEF_KEY_, PRIORITY_ desc, DUE_DATE_);
create index SUPPORT_IDX_TASK_DUE on ACT_RU_TASK (DUE_DATE_);
-- An engineer has a right of their own to each task of their queues; those to something else are found without reading these.
create index SUPPORT_IDX_AUTH_GROUP on ACT_RU_AUTHORIZATION (GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_);
create index SUPPORT_IDX_AUTH_USER on ACT_RU_AUTHORIZATION (USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_);
-- Whether a task is offered to a group is read from the index alone.
create index SUPPORT_IDX_LINK_TASK on ACT_RU_IDENTITYLINK (TASK_ID_, TYPE_, GROUP_ID_);

--changeset support-process:task-filters-postgresql dbms:postgresql
-- Nothing is due while the customer has the turn: this is the order of those that wait for them.
create index SUPPORT_IDX_TASK_WAITING on ACT_RU_TASK (PRIORITY_ desc, DUE_DATE_) where DUE_DATE_ is null;
