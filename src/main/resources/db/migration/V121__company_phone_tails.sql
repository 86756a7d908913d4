-- A company is looked up by the last four digits of its own phone number, as people are. Numbers are stored in the international
-- form, so that the digits stand apart by spaces and hyphens only.
alter table company
    add phone_tail varchar(4) as (right(replace(replace(phone, ' ', ''), '-', ''), 4)) persistent after phone,
    add key company_phone_tail (phone_tail, id);
