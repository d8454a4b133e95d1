-- A contender need not be what its observation says: what follows from a claim has that claim's observation. So a conflict says
-- itself how sure its contender is, since when, and whether it only says that the value no longer holds.
alter table conflict add column retracts boolean not null default false;
alter table conflict add column confidence double precision;
alter table conflict add column authority text;
alter table conflict add column observed_at timestamptz;

update conflict set confidence = observation.confidence, authority = observation.authority, observed_at = observation.observed_at
    from observation
    where observation.coachee_id = conflict.coachee_id and observation.observation_id = conflict.contender_id;

alter table conflict alter column confidence set not null;
alter table conflict alter column authority set not null;
alter table conflict alter column observed_at set not null;
