-- What came together and can be undone together: an import, or what undid one.
create table batch (
    coachee_id  uuid not null references profile on delete cascade,
    batch_id    uuid not null,
    title       text not null,
    undoes      uuid,
    recorded_at timestamptz not null,
    primary key (coachee_id, batch_id)
);
alter table observation add column batch_id uuid;
create index observation_batch on observation (coachee_id, batch_id) where batch_id is not null;
