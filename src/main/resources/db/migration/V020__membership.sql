-- Tiers are the chamber's own list: none is delivered, since dues are each chamber's decision.
create table membership_tier (
    id bigint auto_increment primary key,
    version int not null default 0,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    dues_cny decimal(20, 2),
    dues_usd decimal(20, 2),
    term_months int not null,
    grace_days int not null,
    seats int not null,
    position int not null,
    retired bit not null default 0
) character set utf8mb4 collate utf8mb4_bin;

-- A company has one membership that is not archived; it carries the whole history of terms.
create table membership (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    archived bit as (archived_at is not null) persistent,
    company_id bigint not null,
    member_company_id bigint as (if(archived_at is null, company_id, null)) persistent,
    note_en text,
    note_zh text,
    unique key membership_of_company (member_company_id),
    key membership_company (company_id),
    key membership_list (archived, id, office_id, owner_id, shared),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

-- grace_until is the last day on which the term still counts by the tier's grace; lapsed_on is the day somebody ended it;
-- agreed_until is where it ended before a change of tier cut it short.
create table membership_term (
    membership_id bigint not null,
    kind varchar(10) not null,
    tier_id bigint not null,
    starts_on date not null,
    ends_on date not null,
    grace_until date not null,
    lapsed_on date,
    agreed_until date,
    dues decimal(20, 2),
    currency varchar(3),
    primary key (membership_id, starts_on),
    key membership_term_end (ends_on, membership_id),
    foreign key (membership_id) references membership (id) on delete cascade,
    foreign key (tier_id) references membership_tier (id)
) character set utf8mb4 collate utf8mb4_bin;

create table membership_payment (
    id bigint auto_increment primary key,
    membership_id bigint not null,
    paid_on date not null,
    amount decimal(20, 2) not null,
    currency varchar(3) not null,
    reference varchar(200),
    key membership_payment_of (membership_id, paid_on),
    foreign key (membership_id) references membership (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table membership_seat (
    membership_id bigint not null,
    person_id bigint not null,
    since date not null,
    primary key (membership_id, person_id),
    key membership_seat_person (person_id),
    foreign key (membership_id) references membership (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
