-- Every role, delivered or made since, reads memberships where it reads companies and writes them where it writes companies;
-- who keeps the pipelines keeps the tiers. An admin may change it on the role screen.
insert into role_grant (role_id, permission, scope)
select g.role_id, r.becomes, g.scope
from role_grant g
join (
    select 'COMPANY_READ' as permission, 'MEMBERSHIP_READ' as becomes
    union all select 'COMPANY_WRITE', 'MEMBERSHIP_WRITE'
    union all select 'PIPELINE_WRITE', 'TIER_WRITE'
) r on r.permission = g.permission;
