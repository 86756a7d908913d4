-- Since when and until when a person bore another name, as company_alias has it for companies.
alter table person_alias
    add column valid_from date,
    add column valid_to date;
