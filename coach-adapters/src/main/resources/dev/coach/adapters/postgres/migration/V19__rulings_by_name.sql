-- A step reads the rulings and clearings of what it speaks of, and no others.
drop index observation_ruling;
create index observation_ruling on observation (coachee_id, attribute)
    where operation in ('reject', 'undo', 'merge', 'split');
create index observation_clearing on observation (coachee_id, attribute, observed_at, position)
    where operation = 'retire' and authority = 'corrected' and value is null;
