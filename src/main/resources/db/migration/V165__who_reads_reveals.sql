-- The side that protects people lists who looked at their details. Whoever reads more of the log than their own lines, and
-- people at all, has read reveals person by person so far.
insert into role_grant (role_id, permission, scope)
select a.role_id, 'REVEAL_READ', a.scope
from role_grant a
join role_grant c on c.role_id = a.role_id and c.permission = 'COMPANY_READ'
where a.permission = 'AUDIT_READ' and a.scope in ('DESK', 'ALL');
