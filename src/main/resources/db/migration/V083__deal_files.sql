-- Files of a deal, as company_file is for companies (decision 0011); seen with the deal's terms.
create table deal_file (
    id bigint auto_increment primary key,
    version int not null default 0,
    deal_id bigint not null,
    name varchar(200) not null,
    type varchar(20) not null,
    size int not null,
    sha256 char(64) not null,
    added_by bigint not null,
    added_at datetime(6) not null,
    archived_at datetime(6),
    unique key deal_file_once (deal_id, sha256),
    foreign key (deal_id) references deal (id),
    foreign key (added_by) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

create table deal_file_part (
    id bigint auto_increment primary key,
    file_id bigint not null,
    position int not null,
    bytes mediumblob not null,
    unique key deal_file_part_once (file_id, position),
    foreign key (file_id) references deal_file (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
