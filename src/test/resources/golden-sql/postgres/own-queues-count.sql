SELECT COUNT(*)
FROM (SELECT RES.ID_
from ACT_RU_TASK RES
WHERE ( 1 = 1
and RES.TASK_DEF_KEY_ not in ( ? , ? )
and ( RES.ASSIGNEE_ is null
and exists (select 1
from ACT_RU_IDENTITYLINK I
where I.TASK_ID_ = RES.ID_
and I.TYPE_ = 'candidate'
and ( I.GROUP_ID_ IN ( ? , ? ) )) ) )
and (RES.TENANT_ID_ is null ) ) countDistinct
