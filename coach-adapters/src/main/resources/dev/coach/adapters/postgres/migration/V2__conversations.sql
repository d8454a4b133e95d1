create table conversation (
    coachee_id      uuid not null,
    conversation_id uuid not null,
    title           text not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    primary key (coachee_id, conversation_id)
);

create index conversation_by_change on conversation (coachee_id, updated_at desc);

-- The keys to conversation carry the coachee, so that nothing can be attached to the conversation of somebody else.
create table turn (
    coachee_id      uuid not null,
    turn_id         uuid not null,
    conversation_id uuid not null,
    message_id      uuid not null,
    status          text not null check (status in ('running', 'answered', 'degraded', 'stopped', 'refused', 'failed')),
    decision        jsonb,
    reply_id        uuid,
    input_tokens    integer not null default 0 check (input_tokens >= 0),
    output_tokens   integer not null default 0 check (output_tokens >= 0),
    detail          text,
    idempotency_key text,
    leased_until    timestamptz not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    primary key (coachee_id, turn_id),
    unique (coachee_id, conversation_id, idempotency_key),
    foreign key (coachee_id, conversation_id) references conversation on delete cascade,
    check ((status = 'running') = (ended_at is null))
);

create unique index turn_running on turn (coachee_id, conversation_id) where status = 'running';

create table message (
    coachee_id      uuid not null,
    conversation_id uuid not null,
    position        integer not null check (position >= 1),
    message_id      uuid not null,
    turn_id         uuid not null,
    speaker         text not null check (speaker in ('coachee', 'coach')),
    body            text not null,
    asked           text,
    complete        boolean not null,
    sent_at         timestamptz not null,
    primary key (coachee_id, conversation_id, position),
    unique (coachee_id, message_id),
    foreign key (coachee_id, conversation_id) references conversation on delete cascade,
    foreign key (coachee_id, turn_id) references turn on delete cascade
);

-- One row for each batch of events that was appended.
create table turn_event (
    coachee_id   uuid not null,
    turn_id      uuid not null,
    first_number bigint not null check (first_number >= 1),
    last_number  bigint not null,
    payload      jsonb not null,
    appended_at  timestamptz not null default now(),
    primary key (coachee_id, turn_id, first_number),
    foreign key (coachee_id, turn_id) references turn on delete cascade,
    check (last_number >= first_number)
);

-- The newest number of each coachee's live events. Whoever appends holds this row until the transaction ends: numbers have
-- no gaps, and nobody can read a number before a lower one.
create table live_event_head (
    coachee_id uuid primary key,
    number     bigint not null check (number >= 1)
);

create table live_event (
    coachee_id  uuid not null,
    number      bigint not null,
    payload     jsonb not null,
    appended_at timestamptz not null default now(),
    primary key (coachee_id, number)
);
