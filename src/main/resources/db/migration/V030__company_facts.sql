-- Facts of a company: whose part it is, capital in its own currency, the organisation's own phone and mail, free tags.
alter table company
    add column parent_id bigint,
    add column parent_link varchar(20),
    add column founded_year int,
    add column capital_amount decimal(20, 2),
    add column capital_currency varchar(3),
    add column phone varchar(40),
    add column email varchar(300),
    add key company_by_parent (parent_id, archived, id),
    add foreign key (parent_id) references company (id);

create table company_tag (
    company_id bigint not null,
    tag varchar(60) not null,
    primary key (company_id, tag),
    key company_tag_tag (tag, company_id),
    foreign key (company_id) references company (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
