-- Records in the recycle bin were not laid beside lists, and a renamed company took its confirmed match along. At the next
-- start every list in force is laid beside everything once more.
update restricted_list set key_rules = 0;
