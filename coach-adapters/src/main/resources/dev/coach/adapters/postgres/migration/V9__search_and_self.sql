-- What the coachee has done, and how the search and the coaching go: a table for each section of the catalogue, a column for each attribute.

create table leadership (
    coachee_id uuid primary key,
    largest_team_led integer check (largest_team_led between 0 and 100000),
    years_leading numeric(10,1) check (years_leading between 0 and 70),
    hiring_experience text check (hiring_experience in ('none', 'interviewed', 'decided', 'built_a_team')),
    mentoring text check (mentoring in ('seldom', 'now_and_then', 'regularly')),
    conflict_handling scale,
    delegation scale,
    stakeholder_level text check (stakeholder_level in ('colleagues', 'managers', 'directors', 'executives',
        'board')),
    cross_cultural_experience boolean,
    remote_team_experience boolean,
    largest_budget_managed pay,
    largest_project_led text check (char_length(largest_project_led) <= 300),
    change_management_experience boolean,
    public_speaking scale,
    negotiation_experience boolean
);

create table achievements (
    coachee_id uuid primary key,
    top_achievement text check (char_length(top_achievement) <= 400),
    top_achievement_result text check (char_length(top_achievement_result) <= 160),
    second_achievement text check (char_length(second_achievement) <= 400),
    second_achievement_result text check (char_length(second_achievement_result) <= 160),
    third_achievement text check (char_length(third_achievement) <= 400),
    third_achievement_result text check (char_length(third_achievement_result) <= 160),
    awards_count integer check (awards_count between 0 and 500),
    publications_count integer check (publications_count between 0 and 5000),
    patents_count integer check (patents_count between 0 and 1000),
    talks_count integer check (talks_count between 0 and 5000),
    open_source_activity text check (open_source_activity in ('none', 'now_and_then', 'regularly', 'maintainer')),
    memberships_count integer check (memberships_count between 0 and 200)
);

create table job_search (
    coachee_id uuid primary key,
    job_search_stage text check (job_search_stage in ('not_searching', 'preparing', 'applying', 'interviewing',
        'weighing_an_offer')),
    applications_count integer check (applications_count between 0 and 10000),
    interviews_count integer check (interviews_count between 0 and 1000),
    offers_count integer check (offers_count between 0 and 200),
    rejection_pattern text check (rejection_pattern in ('no_answer', 'on_paper', 'first_interview', 'last_round',
        'no_pattern')),
    search_channels text[] check (search_channels <@ array['job_boards', 'company_websites', 'social_networks',
        'contacts', 'recruiters', 'employment_office', 'fairs', 'unsolicited_applications',
        'internal_postings'] and cardinality(search_channels) > 0),
    search_hours_per_week integer check (search_hours_per_week between 0 and 80),
    cv_last_updated month,
    cv_quality scale,
    cover_letter_ready boolean,
    portfolio_ready boolean,
    references_ready boolean,
    linkedin_complete boolean,
    interview_confidence scale,
    interview_weak_spot text check (char_length(interview_weak_spot) <= 300),
    network_size integer check (network_size between 0 and 10000),
    referral_access boolean,
    last_interview month,
    salary_negotiated_before boolean,
    recruiter_contacts integer check (recruiter_contacts between 0 and 1000)
);

create table wellbeing (
    coachee_id uuid primary key,
    stress_level scale,
    exhaustion_level scale,
    energy_level scale,
    health_limits text check (char_length(health_limits) <= 300),
    workplace_adjustments text check (char_length(workplace_adjustments) <= 300),
    caregiving text check (caregiving in ('none', 'some_hours', 'every_day', 'most_of_the_time')),
    dependants integer check (dependants between 0 and 30),
    family_constraints text check (char_length(family_constraints) <= 300),
    financial_runway_months integer check (financial_runway_months between 0 and 240),
    housing_constraint text check (char_length(housing_constraint) <= 300),
    military_status text check (military_status in ('none', 'still_ahead', 'serving', 'in_reserve', 'served')),
    criminal_record_concern boolean,
    support_network scale,
    self_confidence scale
);

create table motivation (
    coachee_id uuid primary key,
    readiness_stage text check (readiness_stage in ('no_change', 'thinking', 'getting_ready', 'in_the_middle',
        'keeping_it_up')),
    motivation_now scale,
    commitment_level integer check (commitment_level between 1 and 10),
    step_confidence integer check (step_confidence between 1 and 10),
    preferred_coach_style text check (preferred_coach_style in ('listening', 'asking', 'advising', 'challenging')),
    wants_accountability boolean,
    checkin_frequency text check (checkin_frequency in ('daily', 'weekly', 'every_two_weeks', 'monthly',
        'on_request')),
    preferred_tone text check (preferred_tone in ('warm', 'matter_of_fact', 'playful', 'formal')),
    feedback_directness scale,
    last_commitment text check (char_length(last_commitment) <= 300),
    last_commitment_status text check (last_commitment_status in ('planned', 'started', 'done', 'postponed',
        'dropped')),
    barriers_named text check (char_length(barriers_named) <= 500),
    strengths_named text check (char_length(strengths_named) <= 500),
    self_efficacy scale,
    locus_of_control scale,
    consent_to_advice boolean
);

create table self_description (
    coachee_id uuid primary key,
    headline text check (char_length(headline) <= 160),
    elevator_pitch text check (char_length(elevator_pitch) <= 1000),
    exit_story text check (char_length(exit_story) <= 1000),
    superpowers text check (char_length(superpowers) <= 400),
    weaknesses text check (char_length(weaknesses) <= 400),
    working_best_when text check (char_length(working_best_when) <= 400),
    drained_by text check (char_length(drained_by) <= 400),
    role_models text check (char_length(role_models) <= 400),
    personality_note text check (char_length(personality_note) <= 600),
    values_note text check (char_length(values_note) <= 600)
);
