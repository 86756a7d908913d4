-- What sites are usually measured by: a list for an admin to keep, copied to a deal at its first use.
create table usual_criterion (
    id bigint auto_increment primary key,
    version int not null default 0,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    weight int not null,
    position int not null,
    retired bit not null default 0
) character set utf8mb4 collate utf8mb4_bin;

insert into usual_criterion (name_en, name_zh, weight, position)
values ('Land readiness', '土地成熟度', 5, 1),
    ('Energy price and supply', '能源价格与供应', 4, 2),
    ('Logistics', '物流条件', 4, 3),
    ('Labor', '用工条件', 4, 4),
    ('Incentives', '优惠政策', 3, 5),
    ('Suppliers nearby', '周边配套', 2, 6);
