-- What made a task by itself, such as one renewal of one membership: the key keeps it from being made twice.
alter table task
    add column origin varchar(80),
    add unique key task_origin (origin);
