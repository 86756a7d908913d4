-- One unit of currency is worth so many of in_currency (CNY or USD) on that day, as its source has it. A pair has one rate a day.
create table exchange_rate (
    id bigint auto_increment primary key,
    version int not null default 0,
    currency varchar(3) not null,
    in_currency varchar(3) not null,
    on_date date not null,
    rate decimal(20, 10) not null,
    source varchar(500) not null,
    unique key exchange_rate_day (currency, in_currency, on_date),
    key exchange_rate_list (on_date, id)
) character set utf8mb4 collate utf8mb4_bin;
