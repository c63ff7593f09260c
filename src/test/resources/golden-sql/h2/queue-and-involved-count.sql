select count(distinct RES.ID_ )
from ACT_RU_TASK RES
left join ACT_RU_IDENTITYLINK I on I.TASK_ID_ = RES.ID_
WHERE ( 1 = 1
and ( RES.ASSIGNEE_ is null
and I.TYPE_ = 'candidate'
and ( I.GROUP_ID_ IN ( ? ) ) )
and (I.USER_ID_ = ?
or RES.ASSIGNEE_ = ?
or RES.OWNER_ = ?) )
and (RES.TENANT_ID_ is null )
