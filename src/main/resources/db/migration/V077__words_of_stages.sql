-- 审批 is what governments do, on the page of that name. The stage in which that goes on has a word of its own, where no admin
-- gave it another.
update stage set name_zh = '报批' where name_en = 'Approvals' and name_zh = '审批';
