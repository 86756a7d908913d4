-- The list of people is sorted by office and by the last change too.
alter table person
    add key person_by_update (archived, updated_at, id, office_id, owner_id, shared),
    add key person_by_office (archived, office_id, sort_en, id, owner_id, shared),
    add key person_by_office_zh (archived, office_id, sort_zh, id, owner_id, shared);
