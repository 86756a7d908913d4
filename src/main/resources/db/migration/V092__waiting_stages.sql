-- Stages that a deal enters only once compliance has decided about its investor.
create table waiting_stage (
    stage_id bigint primary key,
    foreign key (stage_id) references stage (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
