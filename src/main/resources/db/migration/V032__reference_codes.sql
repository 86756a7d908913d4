-- Places get a version, since admins change them, and the code of the official list they stand in; admins keep the lists.
alter table place
    add column version int not null default 0,
    add column official_code varchar(20);

insert into role_grant (role_id, permission, scope)
select id, 'LIST_WRITE', 'ALL' from role where code = 'admin';
