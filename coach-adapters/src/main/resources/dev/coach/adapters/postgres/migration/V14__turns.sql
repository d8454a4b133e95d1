-- The coachee wants no more of the reply; whoever writes it hears of it and ends the turn.
alter table turn add column stop_requested boolean not null default false;

-- What the coachee thinks of the reply, once it has ended.
alter table turn
    add column rating text check (rating in ('up', 'down')),
    add column rating_reason text check (char_length(rating_reason) <= 1000),
    add check (rating is null or status <> 'running'),
    add check (rating_reason is null or rating is not null);

-- A message of the coachee that is answered again has several turns, each a retry of the one before.
alter table turn
    add column retry_of uuid,
    add unique (coachee_id, retry_of),
    add foreign key (coachee_id, retry_of) references turn on delete cascade;

-- A reply whose place a later one took is kept, and shares its position.
alter table message
    add column superseded boolean not null default false,
    drop constraint message_pkey,
    drop constraint message_coachee_id_message_id_key,
    add primary key (coachee_id, message_id);

create unique index message_place on message (coachee_id, conversation_id, position) where not superseded;
