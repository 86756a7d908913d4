-- Files of a company, in the database: they are there if and only if the transaction was, and go along with every backup
-- (decision 0011). In parts of at most one MiB, since a server with default settings takes no packet over 16 MiB.
create table company_file (
    id bigint auto_increment primary key,
    version int not null default 0,
    company_id bigint not null,
    name varchar(200) not null,
    type varchar(20) not null,
    size int not null,
    sha256 char(64) not null,
    added_by bigint not null,
    added_at datetime(6) not null,
    archived_at datetime(6),
    unique key company_file_once (company_id, sha256),
    foreign key (company_id) references company (id),
    foreign key (added_by) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

create table company_file_part (
    id bigint auto_increment primary key,
    file_id bigint not null,
    position int not null,
    bytes mediumblob not null,
    unique key company_file_part_once (file_id, position),
    foreign key (file_id) references company_file (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
