-- Companies that take part in a deal beside its investor; kept where the deal is, and as confidential as its terms. Two rows of
-- one company in one role may come together when companies are merged: both stay, since their notes differ.
create table deal_party (
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
    company_id bigint not null,
    role varchar(20) not null,
    note varchar(500),
    key deal_party_deal (deal_id),
    key deal_party_company (company_id),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (company_id) references company (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Colleagues who work on a deal. It opens nothing to them: who sees a deal is said by its office, sharing and need-to-know list.
create table team_member (
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
    user_id bigint not null,
    role varchar(20) not null,
    unique key team_member_once (deal_id, user_id),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (user_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;
