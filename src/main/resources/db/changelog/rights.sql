--liquibase formatted sql

--changeset support-process:deployment-rights
-- Analysts deploy the models: READ, CREATE and DELETE on deployments. Rights are founded once, at the first start; a database
-- from before gets the new ones here.
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
select concat('deployments-', g.ID_), 1, 1, g.ID_, 9, '*', 2 + 8 + 16
from ACT_ID_GROUP g
where g.ID_ = 'analyst' and not exists (
    select 1 from ACT_RU_AUTHORIZATION a
    where a.TYPE_ = 1 and a.GROUP_ID_ = g.ID_ and a.RESOURCE_TYPE_ = 9 and a.RESOURCE_ID_ = '*');
