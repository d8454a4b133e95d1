-- What the coachee decides about observations is an observation too: it may concern another one, and speak of a whole item.
alter table observation add column concerns uuid;
alter table observation add column file_name text;
alter table observation add column place text;
alter table observation drop constraint observation_operation_check;
alter table observation add constraint observation_operation_check check (
    operation in ('assert', 'retire', 'decline', 'confirm', 'reject', 'undo', 'merge', 'split')
);
alter table observation drop constraint observation_value_check;
alter table observation add constraint observation_value_check check (
    case when operation in ('assert', 'merge') then value is not null when operation = 'retire' then true else value is null end
);
alter table observation add constraint observation_concerns_check check (
    (concerns is not null) = (operation in ('confirm', 'reject', 'undo', 'split'))
);
alter table observation drop constraint observation_check1;
alter table observation add constraint observation_item_check check (
    case when position('.' in attribute) > 0 then item_id is not null
        else item_id is null or operation in ('merge', 'split', 'undo') end
);
alter table observation drop constraint observation_source_check;
alter table observation add constraint observation_source_check check (
    source in ('said', 'written', 'imported', 'entered')
);

-- The few that change what others count for are read with every step.
create index observation_ruling on observation (coachee_id, position)
    where operation in ('reject', 'undo', 'merge', 'split');
create index observation_history on observation (coachee_id, attribute, item_id, position);

alter table provenance add column file_name text;
alter table provenance add column place text;
alter table provenance drop constraint provenance_source_check;
alter table provenance add constraint provenance_source_check check (
    source in ('said', 'written', 'imported', 'entered')
);

-- A conflict for each target; what else is known of the contender stands in the ledger.
alter table conflict drop constraint conflict_pkey;
alter table conflict drop column ordinal;
alter table conflict drop column current_id;
alter table conflict add constraint conflict_target_key unique nulls not distinct (coachee_id, attribute, item_id);

-- The sections whose sensitive attributes the coachee agrees to have kept.
create table consent (
    coachee_id uuid not null,
    section    text not null,
    given_at   timestamptz not null,
    primary key (coachee_id, section)
);

-- Whatever belongs to a coachee is erased with the profile, but for the tables that say so.
comment on table account is 'kept when the profile is erased';
comment on table session is 'kept when the profile is erased';
comment on table conversation is 'kept when the profile is erased';
comment on table turn is 'kept when the profile is erased';
comment on table message is 'kept when the profile is erased';
comment on table turn_event is 'kept when the profile is erased';
comment on table live_event_head is 'kept when the profile is erased';
comment on table live_event is 'kept when the profile is erased';
comment on table roadmap is 'kept when the profile is erased';
comment on table milestone is 'kept when the profile is erased';
comment on table document is 'kept when the profile is erased';
comment on table document_chunk is 'kept when the profile is erased';
-- So that no version comes twice, and what was erased is not read out of the conversations again.
comment on table profile is 'kept when the profile is erased';
comment on table profile_watermark is 'kept when the profile is erased';
