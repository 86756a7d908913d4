-- A search document is the normalised text of one record; its grams (three characters of a Latin word, one or two of Chinese) lead to it.
-- MariaDB has no n-gram parser, so the tokens are ours; they change in the same transaction as the record.
create table search_document (
    kind varchar(10) not null,
    record_id bigint not null,
    text varchar(4000) not null,
    primary key (kind, record_id)
) character set utf8mb4 collate utf8mb4_bin;

create table search_gram (
    kind varchar(10) not null,
    gram varchar(3) not null,
    record_id bigint not null,
    primary key (kind, gram, record_id),
    key search_gram_record (kind, record_id)
) character set utf8mb4 collate utf8mb4_bin;
