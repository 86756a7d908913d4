alter table touch drop column subject;
