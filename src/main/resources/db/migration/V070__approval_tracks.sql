-- What two governments may ask of a project, as tracks of steps that an admin keeps. country is the code of a place, since
-- places are loaded after the migrations.
create table track_template (
    id bigint auto_increment primary key,
    version int not null default 0,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    country varchar(60) not null,
    position int not null,
    retired bit not null default 0
) character set utf8mb4 collate utf8mb4_bin;

create table track_direction (
    template_id bigint not null,
    direction varchar(10) not null,
    primary key (template_id, direction),
    foreign key (template_id) references track_template (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

-- days null: nobody promises a time. basis is the rule that a step follows from, for counsel to look up.
create table template_step (
    id bigint auto_increment primary key,
    version int not null default 0,
    template_id bigint not null,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    authority_en varchar(200) not null,
    authority_zh varchar(200) not null,
    basis_en varchar(300),
    basis_zh varchar(300),
    days int,
    day_count varchar(10) not null,
    position int not null,
    retired bit not null default 0,
    foreign key (template_id) references track_template (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A step that stands in the way of a stage; with the stage its gates go.
create table step_gate (
    step_id bigint not null,
    stage_id bigint not null,
    kind varchar(15) not null,
    primary key (step_id, stage_id),
    foreign key (step_id) references template_step (id) on delete cascade,
    foreign key (stage_id) references stage (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;
