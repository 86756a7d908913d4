-- A theme across industries has several codes; admins name, order and retire sectors, and what they say of codes stays.
alter table sector
    add column version int not null default 0,
    add column position int not null default 0,
    add column retired bit not null default 0,
    add column own_codes bit not null default 0,
    add column note_en varchar(200),
    add column note_zh varchar(200),
    modify column gbt4754 varchar(80),
    modify column naics varchar(80),
    modify column isic varchar(80);
