-- Land as its source reported it: a number and its unit, never converted in the table.
alter table deal
    add land_amount decimal(20, 4),
    add land_unit varchar(20);

-- Sectors of a deal beside its main one.
create table deal_sector (
    deal_id bigint not null,
    sector_id bigint not null,
    primary key (deal_id, sector_id),
    key deal_sector_of (sector_id, deal_id),
    foreign key (deal_id) references deal (id),
    foreign key (sector_id) references sector (id)
) character set utf8mb4 collate utf8mb4_bin;
