-- What a user's converted totals are shown in; null: the desk's own currency.
alter table app_user
    add column report_currency varchar(3);
