-- An entry is credited to the event where it happened. A deal signed before that is shown again credits nothing: shown_again is kept by the
-- ledger. over_reason says why more was paid in than signed; only who may exceed a ledger gives one.
alter table ledger_entry
    add column event varchar(200),
    add column over_reason varchar(500),
    add column shown_again bit not null default 0,
    add key ledger_event (event);

update ledger_entry e
join ledger_entry f on f.deal_id = e.deal_id and f.kind = 'SIGNED' and f.part_of_id is null
    and (f.on_date < e.on_date or f.on_date = e.on_date and f.id < e.id)
set e.shown_again = 1
where e.kind = 'SIGNED' and e.part_of_id is null;

update deal_terms t
join (select deal_id, currency, sum(amount) as amount from ledger_entry where shown_again = 1 group by deal_id, currency) a
    on a.deal_id = t.deal_id and a.currency = t.value_currency
set t.value_amount = t.value_amount - a.amount;

-- Whoever reviews deals and writes them may let more be paid in than was signed; an admin may change it on the role screen.
insert into role_grant (role_id, permission, scope)
select w.role_id, 'LEDGER_EXCEED', w.scope
from role_grant w
join role_grant r on r.role_id = w.role_id and r.permission = 'REVIEW_READ'
where w.permission = 'DEAL_WRITE';
