select count(distinct RES.ID_ )
from ACT_RU_TASK RES
inner join ACT_RE_PROCDEF D on RES.PROC_DEF_ID_ = D.ID_
WHERE exists (SELECT 1
FROM ACT_RU_AUTHORIZATION A
WHERE A.TYPE_ < 2
AND ( A.USER_ID_ in ( ?, '*')
OR A.GROUP_ID_ IN ( ? , ? ) )
AND ( ( A.RESOURCE_TYPE_ = ?
AND BITAND(A.PERMS_,CAST(? AS BIGINT)) = ?
OR A.RESOURCE_TYPE_ = ?
AND BITAND(A.PERMS_,CAST(? AS BIGINT)) = ? ) )
AND A.RESOURCE_ID_ IN ( RES.ID_ , D.KEY_ , '*' ))
and ( 1 = 1
and ( RES.ASSIGNEE_ is null
and exists (select 1
from ACT_RU_IDENTITYLINK I
where I.TASK_ID_ = RES.ID_
and I.TYPE_ = 'candidate'
and ( I.GROUP_ID_ IN ( ? ) )) ) )
and (RES.TENANT_ID_ is null )
