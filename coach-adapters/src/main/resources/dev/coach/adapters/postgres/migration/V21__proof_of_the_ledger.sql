-- What an observation was when it was recorded, and how many there were, so that a row that was changed, added or removed by hand
-- can be told, also one that the profile no longer goes by. Of what is older there is no digest.
alter table observation add column digest bytea;
alter table profile add column observations bigint not null default 0;
update profile set observations = (select count(*) from observation where observation.coachee_id = profile.coachee_id);
