-- Beside lost deals there are those that rest and those that were given up: each pipeline that knows the first gets the others,
-- unless an admin made them already.
insert into stage (pipeline_id, code, name_en, name_zh, position, probability, stuck_after_days, outcome)
select p.id, s.code, s.name_en, s.name_zh, p.last + s.behind, 0, null, s.outcome
from (
    select pipeline_id as id, max(position) as last
    from stage
    group by pipeline_id
    having max(outcome = 'LOST') = 1
) p
cross join (
    select 'dormant' as code, 'Dormant' as name_en, '搁置' as name_zh, 1 as behind, 'DORMANT' as outcome
    union all select 'abandoned', 'Abandoned', '放弃', 2, 'ABANDONED'
) s
where not exists (select 1 from stage o where o.pipeline_id = p.id and o.code = s.code);
