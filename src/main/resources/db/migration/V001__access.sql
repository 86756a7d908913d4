-- Who is here and what they may do. Everything is utf8mb4_bin: different characters stay different (𠮷 is not 𡈽).
create table office (
    id bigint auto_increment primary key,
    version int not null default 0,
    code varchar(40) not null unique,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    desk varchar(2) not null,
    zone varchar(60) not null
) character set utf8mb4 collate utf8mb4_bin;

create table role (
    id bigint auto_increment primary key,
    version int not null default 0,
    code varchar(40) not null unique,
    name_en varchar(200) not null,
    name_zh varchar(200) not null
) character set utf8mb4 collate utf8mb4_bin;

create table role_grant (
    role_id bigint not null,
    permission varchar(40) not null,
    scope varchar(10) not null,
    primary key (role_id, permission),
    foreign key (role_id) references role (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table app_user (
    id bigint auto_increment primary key,
    version int not null default 0,
    login varchar(80) not null unique,
    password_hash varchar(400),
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    office_id bigint not null,
    language varchar(10) not null default 'en',
    color_scheme varchar(10) not null default 'SYSTEM',
    disabled bit not null default 0,
    foreign key (office_id) references office (id)
) character set utf8mb4 collate utf8mb4_bin;

create table user_role (
    user_id bigint not null,
    role_id bigint not null,
    primary key (user_id, role_id),
    foreign key (user_id) references app_user (id) on delete cascade,
    foreign key (role_id) references role (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A need-to-know list: rows that carry its id are seen by its members only (and by those who oversee confidential rows).
create table circle (
    id bigint auto_increment primary key
) character set utf8mb4 collate utf8mb4_bin;

create table circle_member (
    circle_id bigint not null,
    user_id bigint not null,
    primary key (circle_id, user_id),
    key circle_member_user (user_id, circle_id),
    foreign key (circle_id) references circle (id) on delete cascade,
    foreign key (user_id) references app_user (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

-- One line per change, chained by hash; audit_head holds the last hash and is the lock that keeps the chain linear.
create table audit_entry (
    id bigint auto_increment primary key,
    at datetime(6) not null,
    actor_id bigint,
    actor_name varchar(200) not null,
    kind varchar(40) not null,
    record_id bigint not null,
    action varchar(20) not null,
    changes mediumtext not null,
    previous_hash char(64) not null,
    hash char(64) not null,
    key audit_record (kind, record_id, id),
    key audit_actor (actor_id, id)
) character set utf8mb4 collate utf8mb4_bin;

create table audit_head (
    id tinyint primary key,
    hash char(64) not null
) character set utf8mb4 collate utf8mb4_bin;

insert into audit_head values (1, repeat('0', 64));
