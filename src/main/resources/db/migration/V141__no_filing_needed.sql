-- That a deal needs nothing of a track, said once with a day and a reason, instead of step by step.
alter table track_template
    add column may_be_none bit not null default 0;

update track_template
set may_be_none = 1
where name_en = 'CFIUS';

create table no_filing (
    id bigint auto_increment primary key,
    version int not null default 0,
    deal_id bigint not null,
    office_id bigint not null,
    owner_id bigint not null,
    shared bit not null default 0,
    circle_id bigint,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    archived_at datetime(6),
    template_id bigint not null,
    decided_on date not null,
    by_id bigint not null,
    note varchar(2000) not null,
    unique key no_filing_of_deal (deal_id, template_id),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (template_id) references track_template (id),
    foreign key (by_id) references app_user (id)
) character set utf8mb4 collate utf8mb4_bin;
