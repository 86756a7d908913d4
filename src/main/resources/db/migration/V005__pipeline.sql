create table pipeline (
    id bigint auto_increment primary key,
    version int not null default 0,
    code varchar(40) not null unique,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    position int not null
) character set utf8mb4 collate utf8mb4_bin;

-- stuck_after_days null: a deal may rest here for ever. outcome says what leaving the run of stages means.
create table stage (
    id bigint auto_increment primary key,
    version int not null default 0,
    pipeline_id bigint not null,
    code varchar(40) not null,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    position int not null,
    probability int not null,
    stuck_after_days int,
    outcome varchar(10) not null default 'OPEN',
    unique key stage_code (pipeline_id, code),
    foreign key (pipeline_id) references pipeline (id)
) character set utf8mb4 collate utf8mb4_bin;

create table stage_requirement (
    stage_id bigint not null,
    field varchar(20) not null,
    primary key (stage_id, field),
    foreign key (stage_id) references stage (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

-- What everyone who may see the deal may see. Its true name, its investor and its money live in deal_terms and ledger_entry.
create table deal (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    circle_id bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    archived bit as (archived_at is not null) persistent,
    code_name varchar(200),
    pipeline_id bigint not null,
    stage_id bigint not null,
    stage_since datetime(6) not null,
    direction varchar(10) not null,
    type varchar(20),
    sector_id bigint,
    site_id bigint,
    jobs int,
    key deal_board (archived, pipeline_id, stage_id, stage_since, id, office_id, owner_id, shared, circle_id),
    key deal_by_since (archived, stage_since, id, stage_id, office_id, owner_id, shared, circle_id),
    key deal_by_update (archived, updated_at, id, office_id, owner_id, shared, circle_id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (pipeline_id) references pipeline (id),
    foreign key (stage_id) references stage (id),
    foreign key (sector_id) references sector (id),
    foreign key (site_id) references place (id)
) character set utf8mb4 collate utf8mb4_bin;

-- value_* is derived from the ledger by the rule of the domain (signed + increases, else the latest announced) in the same transaction.
create table deal_terms (
    id bigint auto_increment primary key,
    deal_id bigint not null unique,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    circle_id bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    title_en varchar(500),
    title_zh varchar(500),
    company_id bigint,
    value_amount decimal(20, 2),
    value_currency varchar(3),
    value_qualifier varchar(10),
    note_en text,
    note_zh text,
    key deal_terms_company (company_id),
    key deal_terms_value (deal_id, value_currency, value_amount, value_qualifier, office_id, owner_id, shared, circle_id),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (company_id) references company (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Amounts as reported: a second currency stands beside the first as the source printed it, never computed.
create table ledger_entry (
    id bigint auto_increment primary key,
    version int not null default 0,
    deal_id bigint not null,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    circle_id bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    kind varchar(10) not null,
    amount decimal(20, 2) not null,
    currency varchar(3) not null,
    also_amount decimal(20, 2),
    also_currency varchar(3),
    qualifier varchar(10) not null,
    projects int,
    projects_qualifier varchar(10),
    on_date date not null,
    source varchar(500),
    part_of_id bigint,
    key ledger_deal (deal_id, on_date),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (part_of_id) references ledger_entry (id)
) character set utf8mb4 collate utf8mb4_bin;

create table stage_change (
    id bigint auto_increment primary key,
    version int not null default 0,
    deal_id bigint not null,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    circle_id bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    from_stage_id bigint,
    to_stage_id bigint not null,
    at datetime(6) not null,
    moved_by bigint not null,
    key stage_change_deal (deal_id, at),
    key stage_change_at (at),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id)
) character set utf8mb4 collate utf8mb4_bin;
