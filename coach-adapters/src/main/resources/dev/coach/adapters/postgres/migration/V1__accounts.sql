-- Who may sign in. The id of an account is the id of its coachee; every other table leads its key with coachee_id, so that
-- the tables can be distributed by it and guarded row by row.

create table account (
    coachee_id    uuid primary key,
    email         text not null check (email <> ''),
    display_name  text not null,
    password_hash text not null,
    created_at    timestamptz not null
);

create unique index account_email on account (lower(email));

-- A session is found by the hash of its token; the token itself is nowhere.
create table session (
    token_hash bytea primary key,
    coachee_id uuid not null references account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index session_coachee on session (coachee_id);
