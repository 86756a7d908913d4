-- What Qiao is delivered with; all of it is data that an admin may change on a screen.
insert into office (code, name_en, name_zh, desk, zone) values
    ('los-angeles', 'Los Angeles', '洛杉矶', 'US', 'America/Los_Angeles'),
    ('seattle', 'Seattle', '西雅图', 'US', 'America/Los_Angeles'),
    ('washington', 'Washington DC', '华盛顿', 'US', 'America/New_York'),
    ('beijing', 'Beijing', '北京', 'CN', 'Asia/Shanghai'),
    ('shanghai', 'Shanghai', '上海', 'CN', 'Asia/Shanghai');

insert into role (code, name_en, name_zh) values
    ('us-staff', 'US staff', '美方专员'),
    ('cn-staff', 'China staff', '中方专员'),
    ('us-manager', 'US manager', '美方主管'),
    ('cn-manager', 'China manager', '中方主管'),
    ('director', 'Director', '总监'),
    ('compliance', 'Compliance', '合规'),
    ('auditor', 'Auditor', '审计'),
    ('admin', 'Administrator', '系统管理员');

insert into role_grant (role_id, permission, scope)
select r.id, g.permission, g.scope
from role r
join (
    select 'staff' as who, 'COMPANY_READ' as permission, 'ALL' as scope
    union all select 'staff', 'COMPANY_WRITE', 'DESK'
    union all select 'staff', 'COMPANY_DELETE', 'OWN'
    union all select 'staff', 'TOUCH_READ', 'DESK'
    union all select 'staff', 'TOUCH_WRITE', 'OWN'
    union all select 'staff', 'DEAL_READ', 'OFFICE'
    union all select 'staff', 'DEAL_WRITE', 'OFFICE'
    union all select 'staff', 'CONTACT_READ', 'DESK'
    union all select 'staff', 'CONTACT_REVEAL', 'DESK'
    union all select 'staff', 'CONSENT_WRITE', 'DESK'
    union all select 'staff', 'AUDIT_READ', 'OWN'
    union all select 'manager', 'COMPANY_READ', 'ALL'
    union all select 'manager', 'COMPANY_WRITE', 'DESK'
    union all select 'manager', 'COMPANY_DELETE', 'DESK'
    union all select 'manager', 'TOUCH_READ', 'DESK'
    union all select 'manager', 'TOUCH_WRITE', 'DESK'
    union all select 'manager', 'DEAL_READ', 'DESK'
    union all select 'manager', 'DEAL_WRITE', 'DESK'
    union all select 'manager', 'DEAL_CONFIDENTIAL', 'DESK'
    union all select 'manager', 'DEAL_OVERSEE', 'DESK'
    union all select 'manager', 'CONTACT_READ', 'DESK'
    union all select 'manager', 'CONTACT_REVEAL', 'DESK'
    union all select 'manager', 'CONSENT_WRITE', 'DESK'
    union all select 'manager', 'REVIEW_READ', 'DESK'
    union all select 'manager', 'USER_READ', 'DESK'
    union all select 'manager', 'AUDIT_READ', 'DESK'
    union all select 'director', 'COMPANY_READ', 'ALL'
    union all select 'director', 'COMPANY_WRITE', 'ALL'
    union all select 'director', 'COMPANY_DELETE', 'ALL'
    union all select 'director', 'TOUCH_READ', 'ALL'
    union all select 'director', 'TOUCH_WRITE', 'ALL'
    union all select 'director', 'DEAL_READ', 'ALL'
    union all select 'director', 'DEAL_WRITE', 'ALL'
    union all select 'director', 'DEAL_CONFIDENTIAL', 'ALL'
    union all select 'director', 'DEAL_OVERSEE', 'ALL'
    union all select 'director', 'CONTACT_READ', 'DESK'
    union all select 'director', 'CONTACT_REVEAL', 'ALL'
    union all select 'director', 'CONSENT_WRITE', 'ALL'
    union all select 'director', 'REVIEW_READ', 'ALL'
    union all select 'director', 'USER_READ', 'ALL'
    union all select 'director', 'AUDIT_READ', 'ALL'
    union all select 'compliance', 'COMPANY_READ', 'ALL'
    union all select 'compliance', 'TOUCH_READ', 'ALL'
    union all select 'compliance', 'DEAL_READ', 'ALL'
    union all select 'compliance', 'DEAL_CONFIDENTIAL', 'ALL'
    union all select 'compliance', 'DEAL_OVERSEE', 'ALL'
    union all select 'compliance', 'CONSENT_WRITE', 'ALL'
    union all select 'compliance', 'USER_READ', 'ALL'
    union all select 'compliance', 'AUDIT_READ', 'ALL'
    union all select 'auditor', 'COMPANY_READ', 'ALL'
    union all select 'auditor', 'TOUCH_READ', 'ALL'
    union all select 'auditor', 'DEAL_READ', 'ALL'
    union all select 'auditor', 'DEAL_OVERSEE', 'ALL'
    union all select 'auditor', 'REVIEW_READ', 'ALL'
    union all select 'auditor', 'USER_READ', 'ALL'
    union all select 'auditor', 'AUDIT_READ', 'ALL'
    union all select 'admin', 'USER_READ', 'ALL'
    union all select 'admin', 'USER_WRITE', 'ALL'
    union all select 'admin', 'ROLE_WRITE', 'ALL'
    union all select 'admin', 'OFFICE_WRITE', 'ALL'
    union all select 'admin', 'PIPELINE_WRITE', 'ALL'
    union all select 'admin', 'AUDIT_READ', 'ALL'
) g on g.who = r.code or r.code in (concat('us-', g.who), concat('cn-', g.who));

insert into pipeline (code, name_en, name_zh, position) values
    ('cn-to-us', 'China → US', '中国 → 美国', 1),
    ('us-to-cn', 'US → China', '美国 → 中国', 2),
    ('third', 'Third countries', '第三国', 3);

insert into stage (pipeline_id, code, name_en, name_zh, position, probability, stuck_after_days, outcome)
select p.id, s.code, s.name_en, s.name_zh, s.position, s.probability, s.stuck, s.outcome
from pipeline p
cross join (
    select 'lead' as code, 'Lead' as name_en, '线索' as name_zh, 1 as position, 5 as probability, 60 as stuck, 'OPEN' as outcome
    union all select 'qualified', 'Qualified', '已核实', 2, 15, 60, 'OPEN'
    union all select 'site-selection', 'Site selection', '选址', 3, 35, 90, 'OPEN'
    union all select 'approvals', 'Approvals', '审批', 4, 55, 120, 'OPEN'
    union all select 'signed', 'Signed', '签约', 5, 75, 180, 'OPEN'
    union all select 'paid-in', 'Money in place', '到资', 6, 90, 180, 'OPEN'
    union all select 'in-production', 'In production', '投产', 7, 100, null, 'WON'
    union all select 'aftercare', 'Aftercare', '跟踪服务', 8, 100, null, 'WON'
    union all select 'lost', 'Lost', '流失', 9, 0, null, 'LOST'
) s;

insert into stage_requirement (stage_id, field)
select s.id, f.field
from stage s
join (
    select 'qualified' as code, 'COMPANY' as field
    union all select 'qualified', 'SECTOR'
    union all select 'site-selection', 'COMPANY'
    union all select 'site-selection', 'SECTOR'
    union all select 'approvals', 'COMPANY'
    union all select 'approvals', 'SITE'
    union all select 'signed', 'COMPANY'
    union all select 'signed', 'SITE'
    union all select 'signed', 'AMOUNT'
    union all select 'paid-in', 'AMOUNT'
    union all select 'in-production', 'JOBS'
) f on f.code = s.code;
