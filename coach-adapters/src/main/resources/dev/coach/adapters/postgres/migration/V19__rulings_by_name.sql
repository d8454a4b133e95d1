-- A step reads the rulings and clearings of what it speaks of, and no others; of the clearings of a scalar the last.
drop index observation_ruling;
create index observation_ruling on observation (coachee_id, attribute)
    where operation in ('reject', 'undo', 'merge', 'split');
create index observation_clearing on observation (coachee_id, attribute, observed_at, position)
    where operation = 'retire' and authority = 'corrected' and value is null and item_id is null;
create index observation_clearing_of_item on observation (coachee_id, attribute)
    where operation = 'retire' and authority = 'corrected' and value is null and item_id is not null;
