-- What the model cost, in the currency of the prices that the host gave; absent when the model had no price.
alter table turn
    add column cost numeric check (cost >= 0),
    add column reserved_input_price numeric check (reserved_input_price >= 0),
    add column reserved_output_price numeric check (reserved_output_price >= 0),
    add check (num_nulls(reserved_input_price, reserved_output_price) in (0, 2));

-- Of what had a price. Each model has its own, so tokens of a day no longer tell what they cost.
alter table coachee_spending add column cost numeric not null default 0 check (cost >= 0);
alter table spending add column cost numeric not null default 0 check (cost >= 0);
