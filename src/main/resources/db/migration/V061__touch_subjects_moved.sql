update touch
set subject_en = case
        when subject not regexp '\\p{Han}' then subject
        when subject regexp '^[^\\p{Han}]+ / .*\\p{Han}' then regexp_replace(subject, '^([^\\p{Han}]+) / (.*)$', '\\1')
    end,
    subject_zh = case
        when subject not regexp '\\p{Han}' then null
        when subject regexp '^[^\\p{Han}]+ / .*\\p{Han}' then regexp_replace(subject, '^([^\\p{Han}]+) / (.*)$', '\\2')
        else subject
    end
where subject is not null;
