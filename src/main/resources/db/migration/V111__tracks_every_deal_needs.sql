-- A track that every deal of a direction needs: without it, what its dated steps keep back is kept back.
create table track_required (
    template_id bigint not null,
    direction varchar(20) not null,
    primary key (template_id, direction),
    foreign key (template_id) references track_template (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

-- Money crosses China's border only once a bank has registered why, whichever way it goes.
insert into track_required (template_id, direction)
select t.id, 'CN_TO_US' from track_template t where t.name_en = 'Outbound investment from China'
union all
select t.id, 'US_TO_CN' from track_template t where t.name_en = 'Foreign investment in China';
