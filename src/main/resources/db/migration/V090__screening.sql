-- Restricted-party lists as they were loaded, and who of ours may be on them. A list stays; each file loaded for it is an edition.
create table restricted_list (
    id bigint auto_increment primary key,
    version int not null default 0,
    name varchar(200) not null unique,
    format varchar(10) not null,
    edition_id bigint,
    checked_at datetime(6)
) character set utf8mb4 collate utf8mb4_bin;

create table list_edition (
    id bigint auto_increment primary key,
    list_id bigint not null,
    dated date not null,
    loaded_at datetime(6) not null,
    loaded_by varchar(100) not null,
    fingerprint char(64) not null,
    entries int not null,
    added int not null,
    altered int not null,
    removed int not null,
    checked_at datetime(6),
    key list_edition_of (list_id, id),
    foreign key (list_id) references restricted_list (id)
) character set utf8mb4 collate utf8mb4_bin;

-- An entry stays from edition to edition; edition_id is the one that added, altered or removed it.
create table list_entry (
    id bigint auto_increment primary key,
    list_id bigint not null,
    edition_id bigint not null,
    source_key varchar(300) not null,
    source varchar(300) not null,
    kind varchar(15) not null,
    name varchar(1000) not null,
    aliases text not null,
    country varchar(200),
    program varchar(500),
    addresses text,
    born text,
    nationalities text,
    remarks text,
    identifiers text,
    url varchar(500),
    listed_since varchar(40),
    fingerprint char(64) not null,
    removed bit not null default 0,
    unique key list_entry_source (list_id, source_key),
    key list_entry_edition (edition_id),
    foreign key (list_id) references restricted_list (id),
    foreign key (edition_id) references list_edition (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What entries in force are looked up by.
create table list_key (
    text varchar(64) not null,
    entry_id bigint not null,
    primary key (text, entry_id),
    key list_key_entry (entry_id),
    foreign key (entry_id) references list_entry (id)
) character set utf8mb4 collate utf8mb4_bin;

create table potential_match (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    list_id bigint not null,
    entry_id bigint not null,
    edition_id bigint not null,
    company_id bigint,
    person_id bigint,
    score int not null,
    reasons varchar(200) not null,
    our_name varchar(500) not null,
    listed_name varchar(1000) not null,
    fingerprint char(64) not null,
    changed varchar(15) not null,
    gone bit not null default 0,
    status varchar(15) not null,
    note text,
    decided_by bigint,
    decided_at datetime(6),
    unique key potential_match_company (company_id, entry_id),
    unique key potential_match_person (person_id, entry_id),
    key potential_match_entry (entry_id),
    key potential_match_list (gone, status, score, id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (list_id) references restricted_list (id),
    foreign key (entry_id) references list_entry (id),
    foreign key (company_id) references company (id),
    foreign key (person_id) references person (id),
    foreign key (decided_by) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;
