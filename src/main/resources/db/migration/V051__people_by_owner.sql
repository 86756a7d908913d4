-- The list of people by owner in both languages; "mine" reads it too.
alter table person
    add key person_by_owner (archived, owner_id, sort_en, id, office_id, shared),
    add key person_by_owner_zh (archived, owner_id, sort_zh, id, office_id, shared);
