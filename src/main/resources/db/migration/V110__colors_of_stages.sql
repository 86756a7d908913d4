-- A stage has a color. Those in use get one by what they mean, from the first lead to the day the money works.
alter table stage add column color varchar(20) not null default 'TEAL';

update stage set color = case
    when outcome = 'WON' then 'GREEN'
    when outcome <> 'OPEN' then 'GRAY'
    when code in ('site-selection') then 'BLUE'
    when code in ('approvals') then 'AMBER'
    when code in ('signed') then 'VIOLET'
    when code in ('paid-in') then 'ROSE'
    else 'TEAL' end;
