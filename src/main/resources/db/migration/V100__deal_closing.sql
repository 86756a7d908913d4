-- Why a deal was closed without a win, and where it went: one row per step that closed it, as confidential as the deal's terms.
-- place_id null: not known, or the deal was not lost to another place.
create table deal_closing (
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
    change_id bigint not null unique,
    reason varchar(20) not null,
    lost_to_id bigint,
    note varchar(500),
    key deal_closing_deal (deal_id),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (change_id) references stage_change (id),
    foreign key (lost_to_id) references place (id)
) character set utf8mb4 collate utf8mb4_bin;
