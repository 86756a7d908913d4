-- A company may be marked as the headquarters of its group; of several marked ones the last counts.
alter table company
    add headquarters bit not null default 0 after parent_link,
    add headquarters_at datetime(6) after headquarters;
