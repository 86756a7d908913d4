-- Nothing is signed and no money moves while a potential match of one of the parties is undecided, unless an admin has chosen
-- other stages already.
insert into waiting_stage (stage_id)
select s.id from stage s
where s.code in ('signed', 'paid-in') and not exists (select 1 from waiting_stage);
