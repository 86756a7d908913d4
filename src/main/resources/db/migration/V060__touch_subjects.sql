-- A subject in each language, as what was said has; one that joined both is parted.
alter table touch
    add column subject_en varchar(500) after subject,
    add column subject_zh varchar(500) after subject_en;
