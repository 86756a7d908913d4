-- The company list by owner in both languages, with the columns that lists filter by behind the order; "mine" reads it too.
alter table company
    add key company_by_owner (archived, owner_id, sort_en, id, office_id, shared, kind, sector_id, place_id),
    add key company_by_owner_zh (archived, owner_id, sort_zh, id, office_id, shared, kind, sector_id, place_id);
