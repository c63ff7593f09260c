select count(distinct RES.ID_ )
from ACT_RU_TASK RES
WHERE ( 1 = 1
and RES.ASSIGNEE_ = ? )
and (RES.TENANT_ID_ is null )
