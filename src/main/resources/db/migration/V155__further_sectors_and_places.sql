-- What a company does beside its main business.
create table company_sector (
    company_id bigint not null,
    sector_id bigint not null,
    primary key (company_id, sector_id),
    key company_sector_of (sector_id, company_id),
    foreign key (company_id) references company (id) on delete cascade,
    foreign key (sector_id) references sector (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Where it is beside its main place, and as what: an office, a plant.
create table company_place (
    company_id bigint not null,
    place_id bigint not null,
    kind varchar(20) not null,
    primary key (company_id, place_id, kind),
    key company_place_of (place_id, company_id),
    foreign key (company_id) references company (id) on delete cascade,
    foreign key (place_id) references place (id)
) character set utf8mb4 collate utf8mb4_bin;
