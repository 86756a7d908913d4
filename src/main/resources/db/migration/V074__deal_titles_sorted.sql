-- Lists of deals sort by title: a confidential one by its code name, for everyone. Those that are there already get their
-- keys when the application starts, since the database knows no pinyin.
alter table deal
    add column sort_en varchar(120) not null default '',
    add column sort_zh varchar(120) not null default '',
    add key deal_by_title (archived, sort_en, id, office_id, owner_id, shared, circle_id),
    add key deal_by_title_zh (archived, sort_zh, id, office_id, owner_id, shared, circle_id);
