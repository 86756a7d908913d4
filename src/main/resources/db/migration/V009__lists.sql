-- Views of lists, and who took which list along as a file.
create table saved_view (
    id bigint auto_increment primary key,
    owner_id bigint not null,
    office_id bigint not null,
    for_office bit not null default 0,
    list varchar(40) not null,
    name varchar(80) not null,
    query varchar(2000) not null,
    key saved_view_list (list, owner_id),
    foreign key (owner_id) references app_user (id),
    foreign key (office_id) references office (id)
) character set utf8mb4 collate utf8mb4_bin;

create table list_export (
    id bigint auto_increment primary key,
    user_id bigint not null,
    at datetime(6) not null,
    list varchar(40) not null,
    query varchar(2000) not null,
    row_count int not null,
    key list_export_user (user_id, at),
    foreign key (user_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Staff take along their office's rows, managers their desk's, directors all.
insert into role_grant (role_id, permission, scope)
select r.id, 'EXPORT', g.scope
from role r
join (
    select 'us-staff' as code, 'OFFICE' as scope
    union all select 'cn-staff', 'OFFICE'
    union all select 'us-manager', 'DESK'
    union all select 'cn-manager', 'DESK'
    union all select 'director', 'ALL'
) g on g.code = r.code;
