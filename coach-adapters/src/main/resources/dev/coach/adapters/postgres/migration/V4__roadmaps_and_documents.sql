create table roadmap (
    coachee_id uuid primary key,
    version    bigint not null check (version >= 1),
    goal       text not null
);

create table milestone (
    coachee_id   uuid not null references roadmap on delete cascade,
    milestone_id uuid not null,
    ordinal      integer not null,
    title        text not null,
    due          date,
    done         boolean not null,
    primary key (coachee_id, milestone_id)
);

create table document (
    coachee_id  uuid not null,
    document_id uuid not null,
    name        text not null,
    bytes       bigint not null check (bytes >= 0),
    added_at    timestamptz not null,
    primary key (coachee_id, document_id)
);

-- The bytes of a document in pieces of at most one megabyte, so that nobody needs to hold all of them in memory.
create table document_chunk (
    coachee_id  uuid not null,
    document_id uuid not null,
    ordinal     integer not null,
    content     bytea not null check (octet_length(content) <= 1048576),
    primary key (coachee_id, document_id, ordinal),
    foreign key (coachee_id, document_id) references document on delete cascade
);

-- Documents are compressed already.
alter table document_chunk alter column content set storage external;
