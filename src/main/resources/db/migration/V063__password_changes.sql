-- How often the password was changed: a sign-in that began with an earlier one ends.
alter table app_user add column password_changes int not null default 0;
