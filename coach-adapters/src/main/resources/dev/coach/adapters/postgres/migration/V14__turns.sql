-- The coachee wants no more of the reply; whoever writes it hears of it and ends the turn.
alter table turn add column stop_requested boolean not null default false;
