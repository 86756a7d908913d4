-- When the deal is expected to be signed, for the forecast by quarter; null: nobody says.
alter table deal
    add column expected_on date,
    add key deal_by_expected (archived, expected_on, stage_id, id, office_id, owner_id, shared, circle_id);
