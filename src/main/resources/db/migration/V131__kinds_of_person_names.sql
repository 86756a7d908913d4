-- A person's other name says what it is. Of those there are nobody has said more than that the person is called so too; those
-- that a merge kept cannot be told from them.
alter table person_alias add column kind varchar(20) not null default 'OTHER';
