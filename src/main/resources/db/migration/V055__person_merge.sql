-- Who merged which record of a person into which, and what moved, so that it can be undone; as company_merge has it for companies.
create table person_merge (
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
    unique key person_merge_once (merged_away_id),
    key person_merge_winner (winner_id, undone_at),
    foreign key (loser_id) references person (id),
    foreign key (winner_id) references person (id),
    foreign key (merged_by) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Names of a person beside the primary one of each language.
create table person_alias (
    id bigint auto_increment primary key,
    person_id bigint not null,
    language varchar(10) not null,
    family varchar(200),
    given varchar(200),
    key person_alias_person (person_id),
    foreign key (person_id) references person (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

-- Whom else the viewer knows by the same phone, mail or WeChat.
alter table private_contact add key private_contact_value (kind, value);
