-- Delivered names stand in American spelling as everything else does. What an admin saved since stays as it is.
update sector set name_en = 'Cloud and data centers'
where code = 'ict-cloud' and version = 0 and name_en = 'Cloud and data centres';

update calendar_day set name_en = replace(name_en, 'Labour Day', 'Labor Day')
where country = 'CN' and version = 0 and name_en in ('Labour Day', 'Make-up working day (Labour Day)');
