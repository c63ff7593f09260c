SELECT COUNT(*)
FROM (SELECT RES.ID_
from ACT_RU_TASK RES
inner join ACT_RU_EXECUTION E on RES.PROC_INST_ID_ = E.ID_
WHERE ( 1 = 1
and E.BUSINESS_KEY_ = ?
and ( RES.ASSIGNEE_ is null
and exists (select 1
from ACT_RU_IDENTITYLINK I
where I.TASK_ID_ = RES.ID_
and I.TYPE_ = 'candidate'
and ( I.GROUP_ID_ IN ( ? ) )) ) )
and (RES.TENANT_ID_ is null )  LIMIT 1000) countDistinct
