-- A primary name, like every other one, says what kind of name it is, in which language and script it is written and when it
-- was borne. Of those there are nobody has said more than that the organisation goes by them.
alter table company
    add column name_en_language varchar(10) not null default 'en',
    add column name_en_kind varchar(20) not null default 'USUAL',
    add column name_en_from date,
    add column name_en_to date,
    add column name_zh_language varchar(10) not null default 'zh',
    add column name_zh_kind varchar(20) not null default 'USUAL',
    add column name_zh_from date,
    add column name_zh_to date;
