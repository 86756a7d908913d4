-- What a person speaks, likes to be reached by and ranks as; who of the staff knows whom; the right to take records out.
alter table person
    add column languages varchar(100),
    add column preferred_channel varchar(10),
    add column protocol_rank int;

create table acquaintance (
    id bigint auto_increment primary key,
    version int not null default 0,
    person_id bigint not null,
    user_id bigint not null,
    closeness int not null,
    since date,
    note varchar(500),
    unique key acquaintance_once (person_id, user_id),
    key acquaintance_user (user_id),
    foreign key (person_id) references person (id) on delete cascade,
    foreign key (user_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Managers take out private contact details of their desk's people, a director of all; staff none.
insert into role_grant (role_id, permission, scope)
select r.id, g.permission, g.scope
from role r
join (
    select 'manager' as who, 'EXPORT_CONTACT' as permission, 'DESK' as scope
    union all select 'director', 'EXPORT_CONTACT', 'ALL'
) g on g.who = r.code or r.code in (concat('us-', g.who), concat('cn-', g.who));
