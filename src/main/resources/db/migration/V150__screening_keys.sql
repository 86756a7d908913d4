-- Entries may end by themselves. Keys that older rules made are made anew at the next start; those of a new list are of today.
alter table list_entry add column listed_until varchar(40) after listed_since;
alter table restricted_list add column key_rules int not null default 1;
