-- Clusters of likely twins as one viewer last had them looked for, and pairs that somebody said are two companies.
create table company_cluster (
    id bigint auto_increment primary key,
    user_id bigint not null,
    position int not null,
    key company_cluster_of (user_id, position),
    foreign key (user_id) references app_user (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table company_cluster_member (
    cluster_id bigint not null,
    company_id bigint not null,
    primary key (cluster_id, company_id),
    foreign key (cluster_id) references company_cluster (id) on delete cascade,
    foreign key (company_id) references company (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table company_distinct (
    id bigint auto_increment primary key,
    one_id bigint not null,
    other_id bigint not null,
    said_by bigint not null,
    said_at datetime(6) not null,
    unique key company_distinct_pair (one_id, other_id),
    foreign key (one_id) references company (id),
    foreign key (other_id) references company (id),
    foreign key (said_by) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;
