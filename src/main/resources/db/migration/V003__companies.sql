-- Every business row carries office, owner and "shared with both desks": what the visibility filter reads.
-- Sort keys are made by the application (letters for en, pinyin for zh) so that one order holds across pages.
create table company (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    archived bit as (archived_at is not null) persistent,
    kind varchar(20) not null,
    name_en varchar(500),
    name_zh varchar(500),
    sort_en varchar(120) not null,
    sort_zh varchar(120) not null,
    place_id bigint,
    sector_id bigint,
    uscc varchar(18),
    ein varchar(10),
    website varchar(500),
    note_en text,
    note_zh text,
    unique key company_uscc (uscc),
    unique key company_ein (ein),
    key company_by_name_en (archived, sort_en, id, office_id, owner_id, shared),
    key company_by_name_zh (archived, sort_zh, id, office_id, owner_id, shared),
    key company_by_kind (archived, kind, sort_en, id, office_id, owner_id, shared),
    key company_by_kind_zh (archived, kind, sort_zh, id, office_id, owner_id, shared),
    key company_by_sector (archived, sector_id, sort_en, id, office_id, owner_id, shared),
    key company_by_place (archived, place_id, sort_en, id, office_id, owner_id, shared),
    key company_by_update (archived, updated_at, id, office_id, owner_id, shared),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (place_id) references place (id),
    foreign key (sector_id) references sector (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Names beside the primary one of each language: short, brand, former, romanised, in any script.
create table company_alias (
    id bigint auto_increment primary key,
    company_id bigint not null,
    text varchar(500) not null,
    language varchar(10) not null,
    kind varchar(20) not null,
    valid_from date,
    valid_to date,
    foreign key (company_id) references company (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table person (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    archived bit as (archived_at is not null) persistent,
    family_en varchar(200),
    given_en varchar(200),
    family_zh varchar(100),
    given_zh varchar(100),
    order_en varchar(20) not null,
    sort_en varchar(120) not null,
    sort_zh varchar(120) not null,
    jurisdiction varchar(10) not null,
    note_en text,
    note_zh text,
    key person_by_name_en (archived, sort_en, id, office_id, owner_id, shared),
    key person_by_name_zh (archived, sort_zh, id, office_id, owner_id, shared),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A person's role at a company.
create table affiliation (
    id bigint auto_increment primary key,
    person_id bigint not null,
    company_id bigint not null,
    title_en varchar(200),
    title_zh varchar(200),
    valid_from date,
    valid_to date,
    key affiliation_company (company_id, person_id),
    key affiliation_person (person_id),
    foreign key (person_id) references person (id) on delete cascade,
    foreign key (company_id) references company (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Private contact details stand apart: no foreign key leads out of these four tables, so they can be hosted elsewhere.
create table private_contact (
    id bigint auto_increment primary key,
    version int not null default 0,
    person_id bigint not null,
    jurisdiction varchar(10) not null,
    kind varchar(10) not null,
    value varchar(300) not null,
    key private_contact_person (person_id)
) character set utf8mb4 collate utf8mb4_bin;

create table contact_hint (
    id bigint auto_increment primary key,
    contact_id bigint not null,
    person_id bigint not null,
    kind varchar(10) not null,
    hint varchar(100) not null,
    key contact_hint_person (person_id),
    unique key contact_hint_contact (contact_id)
) character set utf8mb4 collate utf8mb4_bin;

create table contact_consent (
    id bigint auto_increment primary key,
    person_id bigint not null,
    given_on date not null,
    withdrawn_on date,
    text_version varchar(40) not null,
    language varchar(10) not null,
    purpose varchar(500) not null,
    taken_by bigint not null,
    key contact_consent_person (person_id)
) character set utf8mb4 collate utf8mb4_bin;

create table contact_reveal (
    id bigint auto_increment primary key,
    person_id bigint not null,
    user_id bigint not null,
    at datetime(6) not null,
    until datetime(6) not null,
    reason varchar(500) not null,
    key contact_reveal_user (user_id, person_id, until)
) character set utf8mb4 collate utf8mb4_bin;
