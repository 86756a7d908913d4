-- Names are sorted word by word. What lists sort by is made anew when the application starts; the mark tells it to.
insert ignore into search_document (kind, record_id, text) values ('UNSORTED', 0, '');
