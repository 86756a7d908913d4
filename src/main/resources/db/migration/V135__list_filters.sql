-- Lists are filtered by what few records have: a year, a capital, a rank, a channel.
alter table company
    add key company_by_founding (archived, founded_year, id),
    add key company_by_capital (archived, capital_currency, capital_amount, id);
alter table person
    add key person_by_rank (archived, protocol_rank, id),
    add key person_by_channel (archived, preferred_channel, id);
