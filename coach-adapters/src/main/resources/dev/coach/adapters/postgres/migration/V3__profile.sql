-- The types of the catalogue that have a form of their own.
create domain month as text check (value ~ '^(19[0-9]{2}|20[0-9]{2}|2100)(-(0[1-9]|1[0-2]))?$');
create domain scale as integer check (value between 1 and 5);
create domain country as text check (value ~ '^[A-Z]{2}$');

-- The version of each profile; the row that everybody who changes the profile locks first.
create table profile (
    coachee_id uuid primary key,
    version    bigint not null check (version >= 0)
);

-- Up to which message a conversation was read into the profile.
create table profile_watermark (
    coachee_id      uuid not null,
    conversation_id uuid not null,
    position        integer not null check (position >= 0),
    primary key (coachee_id, conversation_id)
);

-- The ledger: what was claimed, in the order in which it was recorded. Rows are only added.
create table observation (
    coachee_id      uuid not null,
    position        bigint generated always as identity,
    observation_id  uuid not null,
    attribute       text not null,
    item_id         uuid,
    operation       text not null check (operation in ('assert', 'retire', 'decline')),
    value           text,
    confidence      double precision not null check (confidence > 0 and confidence <= 1),
    authority       text not null check (authority in ('corrected', 'confirmed', 'document', 'said', 'inferred')),
    source          text not null check (source in ('said', 'written')),
    conversation_id uuid,
    message_id      uuid,
    document_id     uuid,
    page            integer,
    line            integer,
    quote           text not null,
    extractor       text not null,
    observed_at     timestamptz not null,
    extracted_at    timestamptz not null,
    primary key (coachee_id, position),
    unique (coachee_id, observation_id),
    check ((operation = 'assert') = (value is not null)),
    check ((item_id is not null) = (position('.' in attribute) > 0))
);

-- Where each current value comes from: a row for every filled column of the tables below, and for every declined attribute.
-- Fields of items are called as the catalogue calls them, positions.employer.
create table provenance (
    coachee_id      uuid not null,
    attribute       text not null,
    item_id         uuid,
    status          text not null check (status in ('known', 'declined')),
    observation_id  uuid,
    confidence      double precision,
    authority       text check (authority in ('corrected', 'confirmed', 'document', 'said', 'inferred')),
    source          text check (source in ('said', 'written')),
    conversation_id uuid,
    message_id      uuid,
    document_id     uuid,
    page            integer,
    line            integer,
    quote           text,
    observed_at     timestamptz,
    extracted_at    timestamptz,
    unique nulls not distinct (coachee_id, attribute, item_id, status),
    check ((status = 'known') = (observation_id is not null))
);

create table conflict (
    coachee_id      uuid not null,
    ordinal         integer not null,
    attribute       text not null,
    item_id         uuid,
    current_id      uuid not null,
    contender_id    uuid not null,
    contender_value text not null,
    primary key (coachee_id, ordinal)
);

-- The current values: a table for each section of the catalogue, a column for each attribute.

create table identity (
    coachee_id uuid primary key,
    full_name text,
    preferred_name text,
    pronouns text,
    email text,
    phone text,
    city text,
    region text,
    country country,
    postal_code text,
    birth_year integer check (birth_year between 1900 and 2020),
    nationality country,
    website_url text,
    linkedin_url text,
    github_url text
);

create table mobility (
    coachee_id uuid primary key,
    work_authorized_countries text[],
    visa_type text,
    needs_sponsorship boolean,
    willing_to_relocate boolean,
    relocation_targets text,
    max_commute_minutes integer check (max_commute_minutes between 0 and 300),
    has_driving_licence boolean,
    has_vehicle boolean,
    travel_percent_max integer check (travel_percent_max between 0 and 100),
    remote_preference text check (remote_preference in ('onsite', 'hybrid', 'remote', 'no_preference')),
    onsite_days_per_week integer check (onsite_days_per_week between 0 and 7)
);

create table current_situation (
    coachee_id uuid primary key,
    employment_status text check (employment_status in (
        'employed', 'self_employed', 'unemployed', 'student', 'on_leave', 'retired', 'homemaker')),
    current_title text,
    current_employer text,
    current_industry text,
    employment_type text check (employment_type in (
        'full_time', 'part_time', 'contract', 'freelance', 'temporary', 'internship', 'apprenticeship')),
    seniority_level text check (seniority_level in (
        'entry', 'junior', 'mid', 'senior', 'lead', 'manager', 'director', 'executive')),
    years_in_role numeric(10, 1) check (years_in_role between 0 and 70),
    years_of_experience numeric(10, 1) check (years_of_experience between 0 and 70),
    years_in_field numeric(10, 1) check (years_in_field between 0 and 70),
    team_size integer check (team_size between 1 and 100000),
    direct_reports integer check (direct_reports between 0 and 10000),
    notice_period_weeks integer check (notice_period_weeks between 0 and 104),
    is_open_to_work boolean,
    unemployed_since month,
    reason_for_leaving text
);

create table satisfaction (
    coachee_id uuid primary key,
    satisfaction_overall scale,
    satisfaction_pay scale,
    satisfaction_manager scale,
    satisfaction_colleagues scale,
    satisfaction_workload scale,
    satisfaction_growth scale,
    satisfaction_autonomy scale,
    satisfaction_meaning scale,
    satisfaction_flexibility scale,
    satisfaction_skills_used scale,
    likelihood_to_leave scale
);

create table goals (
    coachee_id uuid primary key,
    career_goal_short text,
    career_goal_long text,
    target_role text,
    target_role_alternative text,
    target_industry text,
    target_seniority text check (target_seniority in (
        'entry', 'junior', 'mid', 'senior', 'lead', 'manager', 'director', 'executive')),
    ic_vs_manager text check (ic_vs_manager in ('individual_contributor', 'manager', 'undecided')),
    goal_deadline month,
    goal_motivation text,
    goal_confidence scale,
    success_definition text,
    biggest_obstacle text,
    fallback_plan text,
    would_change_field boolean
);

-- And a table for each collection, a row for each item, in the order of ordinal.

create table positions (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    title text,
    employer text,
    location text,
    start_date month,
    end_date month,
    "current" boolean,
    work_type text check (work_type in (
        'paid', 'volunteer', 'self_employed', 'informal', 'internship', 'apprenticeship')),
    industry text,
    team_size integer check (team_size between 1 and 100000),
    reason_left text,
    primary key (coachee_id, item_id)
);

create table education (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    institution text,
    degree text,
    field_of_study text,
    location text,
    start_date month,
    end_date month,
    completed boolean,
    grade text,
    primary key (coachee_id, item_id)
);

create table skills (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text,
    kind text check (kind in ('technical', 'transversal', 'knowledge', 'language')),
    level scale,
    years numeric(10, 1) check (years between 0 and 70),
    last_used month,
    wants_to_grow boolean,
    primary key (coachee_id, item_id)
);
