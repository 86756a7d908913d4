-- Places and sectors: lists that every module refers to by id. Filled from reference/*.csv by the application.
create table place (
    id bigint auto_increment primary key,
    code varchar(80) not null unique,
    parent_id bigint,
    kind varchar(10) not null,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    foreign key (parent_id) references place (id)
) character set utf8mb4 collate utf8mb4_bin;

create table sector (
    id bigint auto_increment primary key,
    code varchar(80) not null unique,
    parent_id bigint,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    gbt4754 varchar(20),
    naics varchar(20),
    isic varchar(20),
    foreign key (parent_id) references sector (id)
) character set utf8mb4 collate utf8mb4_bin;
