-- The last four digits of a phone number, so that its tail is found from an index.
alter table private_contact add tail varchar(4), add key private_contact_tail (tail, person_id);
update private_contact set tail = right(regexp_replace(value, '[^0-9]', ''), 4) where kind in ('PHONE', 'WHATSAPP');
