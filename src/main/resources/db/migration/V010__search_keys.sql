-- One row per place where a name can be met: its beginning, each word, each further letter or character. A fragment of any
-- length is then a range of one index, read from its start and left when there is enough. The old grams had to be cut with each other.
drop table search_gram;

create table search_key (
    kind varchar(10) not null,
    text varchar(13) not null,
    record_id bigint not null,
    primary key (kind, text, record_id)
) character set utf8mb4 collate utf8mb4_bin;

-- What staff corrected: how a word or a family name is read, and how else it may be typed.
create table reading (
    id bigint auto_increment primary key,
    version int not null default 0,
    kind varchar(10) not null,
    text varchar(40) not null,
    reading varchar(200) not null,
    also varchar(200),
    unique key reading_text (kind, text)
) character set utf8mb4 collate utf8mb4_bin;

-- A reading that somebody knows better than any table.
alter table company add reading varchar(500);
alter table person add reading varchar(200);
