-- Published figures about investment that are not deals. Nothing adds them up, so that no total can hold one.
create table indicator (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    archived bit as (archived_at is not null) persistent,
    measure_en varchar(200),
    measure_zh varchar(200),
    sort_en varchar(400) not null,
    sort_zh varchar(400) not null,
    home_id bigint,
    host_id bigint,
    from_year int,
    to_year int,
    amount decimal(20, 2) not null,
    unit varchar(30) not null,
    currency varchar(3),
    qualifier varchar(20) not null,
    printed varchar(500),
    source_en varchar(300),
    source_zh varchar(300),
    published_on date,
    link varchar(500),
    key indicator_list (archived, sort_en, from_year, id, office_id, owner_id, shared),
    key indicator_list_zh (archived, sort_zh, from_year, id, office_id, owner_id, shared),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (home_id) references place (id),
    foreign key (host_id) references place (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Every role, delivered or made since, reads published figures where it reads companies and writes them where it writes
-- companies. An admin may change it on the role screen.
insert into role_grant (role_id, permission, scope)
select g.role_id, r.becomes, g.scope
from role_grant g
join (
    select 'COMPANY_READ' as permission, 'INDICATOR_READ' as becomes
    union all select 'COMPANY_WRITE', 'INDICATOR_WRITE'
) r on r.permission = g.permission;
