-- By which rules something that follows from records was made, and up to which record it has been made anew: null where nothing
-- is left to do. It takes the place of marks among the search documents, which a rebuilt index took along.
create table leftover (
    work varchar(20) not null,
    kind varchar(10) not null,
    rules int not null,
    after_id bigint,
    primary key (work, kind)
) character set utf8mb4 collate utf8mb4_bin;

insert into leftover (work, kind, rules)
select 'sort keys', k.kind, if(exists (select 1 from search_document where kind = 'UNSORTED'), 1, 2)
from (select 'COMPANY' as kind union all select 'PERSON' union all select 'DEAL' union all select 'INDICATOR') k;

-- An index that was cut short, or whose keys older rules made, is one whose documents are missing.
set @old = (select exists (select 1 from search_document) and not exists (select 1 from search_key)
    or exists (select 1 from search_document where kind = 'COMPANY')
        and not exists (select 1 from search_key where kind = 'COMPANY' and text like '=%')
    or exists (select 1 from search_document where kind = 'PERSON')
        and not exists (select 1 from search_key where kind = 'PERSON' and text like '=%'));

insert into leftover (work, kind, rules)
select 'search', k.kind,
    if(@old or exists (select 1 from search_document where kind in ('MISSING', 'REBUILDING')), 0, 1)
from (select 'COMPANY' as kind union all select 'PERSON' union all select 'DEAL' union all select 'DEALTERMS'
    union all select 'TASK' union all select 'TOUCH' union all select 'INDICATOR') k;

delete from search_document where @old or kind in ('UNSORTED', 'MISSING', 'REBUILDING');
delete from search_key where @old;

-- Each list knows by which rules it was keyed; whether one is left is seen at the next start.
insert into leftover (work, kind, rules) values ('screening', 'COMPANY', 0), ('screening', 'PERSON', 0);
