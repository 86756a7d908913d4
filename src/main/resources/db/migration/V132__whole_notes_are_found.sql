-- A note is found to its end and not only by its first 300 characters, so a document has no shorter end than what it is of.
alter table search_document modify text mediumtext not null;

-- Documents of long notes are written anew when the application starts, and only they; the mark tells it to look for them.
delete d from search_document d
join touch t on t.id = d.record_id
where d.kind = 'TOUCH'
  and (char_length(t.said_en) > 300 or char_length(t.said_zh) > 300
    or char_length(t.subject_en) > 300 or char_length(t.subject_zh) > 300);
delete d from search_document d join task t on t.id = d.record_id where d.kind = 'TASK' and char_length(t.title) > 300;
insert ignore into search_document (kind, record_id, text) values ('MISSING', 0, '');
