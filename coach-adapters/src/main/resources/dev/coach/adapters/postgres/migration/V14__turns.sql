-- The coachee wants no more of the reply; whoever writes it hears of it and ends the turn.
alter table turn add column stop_requested boolean not null default false;

-- What the coachee thinks of the reply, once it has ended.
alter table turn
    add column rating text check (rating in ('up', 'down')),
    add column rating_reason text check (char_length(rating_reason) <= 1000),
    add check (rating is null or status <> 'running'),
    add check (rating_reason is null or rating is not null);
