-- What an office wants to have signed in a year, or in a quarter of it: so many projects, an amount, or both.
create table target (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    year int not null,
    quarter int,
    projects int,
    amount decimal(20, 2),
    currency varchar(3),
    key target_period (year, quarter, office_id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Whoever reviews deals and writes them sets targets for the same offices; an admin may change it on the role screen.
insert into role_grant (role_id, permission, scope)
select w.role_id, 'TARGET_WRITE', w.scope
from role_grant w
join role_grant r on r.role_id = w.role_id and r.permission = 'REVIEW_READ'
where w.permission = 'DEAL_WRITE';
