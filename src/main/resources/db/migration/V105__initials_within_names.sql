-- Names are found by initials from a later syllable on, and in lists too. The application makes the keys anew when it starts
-- and finds documents without any.
truncate table search_key;
