-- The ways that a coachee sees, and the day of the step that they agreed on.
alter table motivation add column options_named text check (char_length(options_named) <= 500);
alter table motivation add column last_commitment_due day;
