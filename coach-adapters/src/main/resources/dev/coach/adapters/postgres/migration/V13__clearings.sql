-- What the coachee cleared by hand holds against what was said before, so it is read with the rulings.
drop index observation_ruling;
create index observation_ruling on observation (coachee_id, position)
    where operation in ('reject', 'undo', 'merge', 'split')
        or operation = 'retire' and authority = 'corrected' and value is null;
