-- Why a step of a deal's history was taken although a gate was closed. A row of its own, as confidential as the deal's terms.
create table gate_override (
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
    change_id bigint not null unique,
    reason varchar(500) not null,
    key gate_override_deal (deal_id),
    foreign key (deal_id) references deal (id),
    foreign key (office_id) references office (id),
    foreign key (owner_id) references app_user (id),
    foreign key (circle_id) references circle (id),
    foreign key (change_id) references stage_change (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Whoever oversees deals and may write them may overrule a gate, as far as the overseeing reaches.
insert into role_grant (role_id, permission, scope)
select g.role_id, 'GATE_OVERRIDE', g.scope
from role_grant g
where g.permission = 'DEAL_OVERSEE'
    and exists (select 1 from role_grant w where w.role_id = g.role_id and w.permission = 'DEAL_WRITE');
