-- Every order of the company list in both languages, with the columns that lists filter by behind the order,
-- so that a page and its count are read from one index.
alter table company
    drop key company_by_name_en,
    drop key company_by_name_zh,
    drop key company_by_kind,
    drop key company_by_kind_zh,
    drop key company_by_sector,
    drop key company_by_place,
    drop key company_by_update,
    add key company_by_name_en (archived, sort_en, id, office_id, owner_id, shared, kind, sector_id, place_id),
    add key company_by_name_zh (archived, sort_zh, id, office_id, owner_id, shared, kind, sector_id, place_id),
    add key company_by_kind (archived, kind, sort_en, id, office_id, owner_id, shared, sector_id, place_id),
    add key company_by_kind_zh (archived, kind, sort_zh, id, office_id, owner_id, shared, sector_id, place_id),
    add key company_by_sector (archived, sector_id, sort_en, id, office_id, owner_id, shared, kind, place_id),
    add key company_by_sector_zh (archived, sector_id, sort_zh, id, office_id, owner_id, shared, kind, place_id),
    add key company_by_place (archived, place_id, sort_en, id, office_id, owner_id, shared, kind, sector_id),
    add key company_by_place_zh (archived, place_id, sort_zh, id, office_id, owner_id, shared, kind, sector_id),
    add key company_by_update (archived, updated_at, id, office_id, owner_id, shared, kind, sector_id, place_id);
