-- Who merged which company into which, and what moved, so that it can be undone. A company is merged away at most once at a time.
-- The record holds numbers of rows that whoever merged may not see: it is never shown and never logged.
create table company_merge (
    id bigint auto_increment primary key,
    version int not null default 0,
    loser_id bigint not null,
    winner_id bigint not null,
    merged_by bigint not null,
    merged_at datetime(6) not null,
    undone_by bigint,
    undone_at datetime(6),
    record longtext not null,
    merged_away_id bigint as (if(undone_at is null, loser_id, null)) persistent,
    unique key company_merge_once (merged_away_id),
    key company_merge_winner (winner_id, undone_at),
    foreign key (loser_id) references company (id),
    foreign key (winner_id) references company (id),
    foreign key (merged_by) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;
