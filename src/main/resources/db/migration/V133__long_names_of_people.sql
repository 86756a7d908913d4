-- A part of a person's name may be as long as a company's name.
alter table person
    modify column family_en varchar(500),
    modify column given_en varchar(500),
    modify column family_zh varchar(500),
    modify column given_zh varchar(500);
alter table person_alias
    modify column family varchar(500),
    modify column given varchar(500);
