-- A table for each further collection of the catalogue, a row for each item, in the order of ordinal.

create table languages (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 60),
    listening text check (listening in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    reading text check (reading in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    interaction text check (interaction in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    production text check (production in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    writing text check (writing in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    native boolean,
    primary key (coachee_id, item_id)
);

create table certifications (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 160),
    issuer text check (char_length(issuer) <= 160),
    issued month,
    expires month,
    credential_id text check (char_length(credential_id) <= 100),
    url url,
    primary key (coachee_id, item_id)
);

create table projects (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 160),
    role text check (char_length(role) <= 120),
    start_date month,
    end_date month,
    description text check (char_length(description) <= 1000),
    outcome text check (char_length(outcome) <= 600),
    url url,
    skills_used text check (char_length(skills_used) <= 600),
    primary key (coachee_id, item_id)
);

create table courses (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 160),
    provider text check (char_length(provider) <= 160),
    date month,
    completed boolean,
    hours integer check (hours between 1 and 5000),
    skills_gained text check (char_length(skills_gained) <= 600),
    url url,
    primary key (coachee_id, item_id)
);

create table publications (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 300),
    kind text check (kind in ('article', 'paper', 'book', 'chapter', 'report', 'thesis', 'online_post', 'other')),
    publisher text check (char_length(publisher) <= 160),
    date month,
    authors text check (char_length(authors) <= 400),
    identifier text check (char_length(identifier) <= 100),
    summary text check (char_length(summary) <= 1000),
    url url,
    primary key (coachee_id, item_id)
);

create table patents (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 300),
    office text check (char_length(office) <= 120),
    number text check (char_length(number) <= 60),
    status text check (status in ('pending', 'granted', 'expired', 'withdrawn')),
    date month,
    inventors text check (char_length(inventors) <= 400),
    summary text check (char_length(summary) <= 1000),
    url url,
    primary key (coachee_id, item_id)
);

create table talks (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 200),
    kind text check (kind in ('talk', 'keynote', 'workshop', 'panel', 'lecture', 'poster')),
    event text check (char_length(event) <= 160),
    location text check (char_length(location) <= 120),
    date month,
    audience_size integer check (audience_size between 1 and 1000000),
    url url,
    primary key (coachee_id, item_id)
);

create table awards (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 160),
    issuer text check (char_length(issuer) <= 160),
    date month,
    given_for text check (char_length(given_for) <= 400),
    url url,
    primary key (coachee_id, item_id)
);

create table memberships (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 160),
    role text check (char_length(role) <= 120),
    start_date month,
    end_date month,
    member_number text check (char_length(member_number) <= 60),
    url url,
    primary key (coachee_id, item_id)
);

create table "references" (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 120),
    relationship text check (char_length(relationship) <= 160),
    title text check (char_length(title) <= 120),
    employer text check (char_length(employer) <= 120),
    email email,
    phone phone,
    years_known numeric(10,1) check (years_known between 0 and 70),
    has_agreed boolean,
    statement text check (char_length(statement) <= 1500),
    primary key (coachee_id, item_id)
);

create table licences (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 160),
    issuer text check (char_length(issuer) <= 160),
    valid_in text check (char_length(valid_in) <= 120),
    number text check (char_length(number) <= 60),
    issued month,
    expires month,
    restrictions text check (char_length(restrictions) <= 300),
    url url,
    primary key (coachee_id, item_id)
);

create table applications (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    employer text check (char_length(employer) <= 120),
    title text check (char_length(title) <= 120),
    stage text check (stage in ('planned', 'applied', 'screening', 'interview', 'trial_task', 'offer', 'closed')),
    applied_on day,
    next_step text check (char_length(next_step) <= 300),
    next_step_on day,
    outcome text check (outcome in ('accepted', 'rejected', 'declined', 'withdrawn', 'no_answer', 'cancelled')),
    source text check (source in ('job_boards', 'company_websites', 'social_networks', 'contacts', 'recruiters',
        'employment_office', 'fairs', 'unsolicited_applications', 'internal_postings')),
    url url,
    primary key (coachee_id, item_id)
);

create table interests (
    coachee_id uuid not null,
    item_id uuid not null,
    ordinal integer not null,
    name text check (char_length(name) <= 100),
    keywords text check (char_length(keywords) <= 300),
    primary key (coachee_id, item_id)
);
