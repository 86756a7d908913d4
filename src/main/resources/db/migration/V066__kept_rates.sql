-- An entry keeps what one unit of its currency was worth on its day in the two reporting currencies; null: no rate. rate_reason says why
-- two amounts as reported are right although the rate they imply is not that of the day. The deal's value in both follows from them.
alter table ledger_entry
    add column cny_rate decimal(30, 16),
    add column usd_rate decimal(30, 16),
    add column rate_on date,
    add column rate_reason varchar(500);

alter table deal_terms
    add column value_cny decimal(22, 2),
    add column value_usd decimal(22, 2),
    add key deal_terms_worth (deal_id, value_currency, value_amount, value_qualifier, value_cny, value_usd,
        office_id, owner_id, shared, circle_id),
    drop key deal_terms_value;
