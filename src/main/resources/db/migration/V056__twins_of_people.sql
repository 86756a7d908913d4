-- Likely twins among people beside those among companies. Clusters are looked for anew at any time, so the old ones may go.
drop table company_cluster_member;
drop table company_cluster;

create table twin_cluster (
    id bigint auto_increment primary key,
    user_id bigint not null,
    kind varchar(10) not null,
    position int not null,
    sign varchar(10),
    key twin_cluster_of (user_id, kind, position),
    foreign key (user_id) references app_user (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table twin_cluster_member (
    cluster_id bigint not null,
    record_id bigint not null,
    primary key (cluster_id, record_id),
    foreign key (cluster_id) references twin_cluster (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table person_distinct (
    id bigint auto_increment primary key,
    one_id bigint not null,
    other_id bigint not null,
    said_by bigint not null,
    said_at datetime(6) not null,
    unique key person_distinct_pair (one_id, other_id),
    foreign key (one_id) references person (id),
    foreign key (other_id) references person (id),
    foreign key (said_by) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;
