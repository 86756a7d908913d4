-- A touch is one contact with the outside; at is UTC, zone says where it happened.
create table touch (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    circle_id bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    channel varchar(10) not null,
    at datetime(6) not null,
    all_day bit not null default 0,
    zone varchar(60) not null,
    place_id bigint,
    subject varchar(500),
    said_en mediumtext,
    said_zh mediumtext,
    outcome varchar(20),
    deal_id bigint,
    key touch_at (at, id, office_id),
    key touch_review (at, archived_at, office_id, owner_id, shared, circle_id),
    key touch_deal (deal_id, at),
    key touch_owner (owner_id, at),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (place_id) references place (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The time stands in the link too, so that a timeline of a thousand touches is read in order from the index.
create table touch_company (
    touch_id bigint not null,
    company_id bigint not null,
    at datetime(6) not null,
    primary key (touch_id, company_id),
    key touch_company_timeline (company_id, at, touch_id),
    foreign key (touch_id) references touch (id) on delete cascade,
    foreign key (company_id) references company (id)
) character set utf8mb4 collate utf8mb4_bin;

create table touch_person (
    touch_id bigint not null,
    person_id bigint not null,
    at datetime(6) not null,
    primary key (touch_id, person_id),
    key touch_person_timeline (person_id, at, touch_id),
    foreign key (touch_id) references touch (id) on delete cascade,
    foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_bin;

create table touch_staff (
    touch_id bigint not null,
    user_id bigint not null,
    primary key (touch_id, user_id),
    foreign key (touch_id) references touch (id) on delete cascade,
    foreign key (user_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;

create table task (
    id bigint auto_increment primary key,
    version int not null default 0,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    circle_id bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    title varchar(500) not null,
    due_on date not null,
    done_at datetime(6),
    touch_id bigint,
    company_id bigint,
    person_id bigint,
    deal_id bigint,
    key task_today (owner_id, done_at, due_on),
    key task_company (company_id, due_on),
    key task_person (person_id, due_on),
    key task_deal (deal_id, due_on),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (touch_id) references touch (id),
    foreign key (company_id) references company (id),
    foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_bin;
