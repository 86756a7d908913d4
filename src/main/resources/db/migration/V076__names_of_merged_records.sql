-- A name that a merge kept was called a former one, as if the organisation had been renamed. Names that the merged record
-- itself bore as former ones stay what they are.
update company_alias a
join company_merge m on m.winner_id = a.company_id and m.undone_at is null
join company loser on loser.id = m.loser_id
join json_table(m.record, '$.names[*]' columns (
    name varchar(500) character set utf8mb4 collate utf8mb4_bin path '$.text',
    kind varchar(20) path '$.kind')) n
    on n.kind = 'FORMER' and n.name = a.text
set a.kind = 'RECORDED'
where a.kind = 'FORMER'
  and a.valid_from is null and a.valid_to is null
  and not exists (
    select 1 from (select company_id, text, kind from company_alias) other
    where other.company_id = loser.id and other.text = a.text and other.kind = 'FORMER');
