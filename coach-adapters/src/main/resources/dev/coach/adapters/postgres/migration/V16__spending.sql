-- What a turn has set aside before it asks the model; it counts as spent that day until what was used takes its place.
alter table turn
    add column reserved_on date,
    add column reserved_input integer check (reserved_input >= 0),
    add column reserved_output integer check (reserved_output >= 0),
    add check (num_nulls(reserved_on, reserved_input, reserved_output) in (0, 3));

-- Tokens of a day (UTC), so that nobody has to add up turns. They are counted only while there is a budget.
create table coachee_spending (
    coachee_id    uuid not null,
    day           date not null,
    input_tokens  bigint not null check (input_tokens >= 0),
    output_tokens bigint not null check (output_tokens >= 0),
    primary key (coachee_id, day)
);

-- Who erases a profile does not get a new budget by it.
comment on table coachee_spending is 'kept when the profile is erased';

-- The sum over all coachees: the one counter that is nobody's.
create table spending (
    day           date primary key,
    input_tokens  bigint not null check (input_tokens >= 0),
    output_tokens bigint not null check (output_tokens >= 0)
);
