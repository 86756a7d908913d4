-- People are filtered by the languages they speak while the list is read by name: without a look at each person's row.
alter table person
    drop key person_by_name_en,
    drop key person_by_name_zh,
    add key person_by_name_en (archived, sort_en, id, office_id, owner_id, shared, languages),
    add key person_by_name_zh (archived, sort_zh, id, office_id, owner_id, shared, languages);
