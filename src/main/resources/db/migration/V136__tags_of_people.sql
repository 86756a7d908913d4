-- People carry tags as companies do.
create table person_tag (
    person_id bigint not null,
    tag varchar(60) not null,
    primary key (person_id, tag),
    key person_tag_tag (tag, person_id),
    foreign key (person_id) references person (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
