-- A step of a deal knows when the deal left the stage again, so that where all deals stood on any day is one range of an index.
-- It follows from the next step and is kept by whoever writes that; null while the deal stands there.
alter table stage_change add column left_at datetime(6);

update stage_change c
join (select id, lead(at) over (partition by deal_id order by at, id) as left_at from stage_change) n on n.id = c.id
set c.left_at = n.left_at;

alter table stage_change
    drop key stage_change_at,
    add key stage_change_stay (left_at, at, to_stage_id, deal_id, office_id, owner_id, shared, circle_id),
    add key stage_change_step (at, from_stage_id, to_stage_id, deal_id, office_id, owner_id, shared, circle_id);
