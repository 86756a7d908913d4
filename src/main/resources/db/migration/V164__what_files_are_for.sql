-- Why a list was taken along, in the words of whoever took it. What was exported before has none.
alter table list_export add column purpose varchar(200) not null default '';
