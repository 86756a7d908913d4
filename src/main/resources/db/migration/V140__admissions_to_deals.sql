-- A company may be named on a deal behind a stage that waits for compliance, with a reason of somebody who may overrule gates:
-- a reason that belongs to no step of the history, so that it says itself whose it is.
alter table gate_override
    modify column change_id bigint null,
    add column by_id bigint null,
    add constraint gate_override_by foreign key (by_id) references app_user (id);
