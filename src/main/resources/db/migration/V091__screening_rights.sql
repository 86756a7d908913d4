-- Compliance decides, the director and the auditor read along, the admin loads the lists and sees no match.
insert into role_grant (role_id, permission, scope)
select r.id, 'SCREENING_READ', 'ALL' from role r where r.code in ('compliance', 'director', 'auditor');
insert into role_grant (role_id, permission, scope)
select r.id, 'SCREENING_DECIDE', 'ALL' from role r where r.code = 'compliance';
insert into role_grant (role_id, permission, scope)
select r.id, 'SCREENING_LOAD', 'ALL' from role r where r.code = 'admin';
