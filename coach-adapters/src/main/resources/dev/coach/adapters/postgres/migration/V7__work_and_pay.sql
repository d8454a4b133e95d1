-- How the coachee wants to work, and what for: a table for each section of the catalogue, a column for each attribute.

create table compensation (
    coachee_id uuid primary key,
    current_base_pay pay,
    current_total_pay pay,
    pay_currency currency,
    pay_period text check (pay_period in ('hour', 'day', 'week', 'month', 'year')),
    target_pay_min pay,
    target_pay_ideal pay,
    walk_away_pay pay,
    bonus_tolerance percent,
    equity_interest scale,
    benefits_priority text[] check (benefits_priority <@ array['health_insurance', 'pension', 'extra_holiday',
        'sick_pay', 'parental_leave', 'childcare', 'flexible_hours', 'work_from_home', 'training', 'bonus',
        'company_shares', 'company_car', 'travel_to_work', 'housing', 'meals', 'sport_and_wellbeing',
        'staff_discount', 'equipment'] and cardinality(benefits_priority) > 0),
    pension_priority scale,
    pay_cut_tolerance_percent percent,
    negotiation_confidence scale,
    last_raise_date month,
    pay_transparency_ok boolean,
    side_income pay
);

create table work_preferences (
    coachee_id uuid primary key,
    contract_type_pref text[] check (contract_type_pref <@ array['permanent', 'fixed_term', 'freelance',
        'temporary_agency', 'on_call', 'seasonal', 'apprenticeship',
        'internship'] and cardinality(contract_type_pref) > 0),
    hours_per_week_pref integer check (hours_per_week_pref between 1 and 80),
    schedule_pref text check (schedule_pref in ('fixed_hours', 'flexible_hours', 'four_day_week', 'own_hours',
        'no_preference')),
    shift_tolerance text check (shift_tolerance in ('never', 'rarely', 'sometimes', 'often', 'always')),
    weekend_tolerance text check (weekend_tolerance in ('never', 'rarely', 'sometimes', 'often', 'always')),
    evening_tolerance text check (evening_tolerance in ('never', 'rarely', 'sometimes', 'often', 'always')),
    overtime_tolerance text check (overtime_tolerance in ('never', 'rarely', 'sometimes', 'often', 'always')),
    pace_pref text check (pace_pref in ('calm', 'steady', 'fast', 'changing', 'no_preference')),
    structure_pref text check (structure_pref in ('clear_rules', 'a_rough_frame', 'a_free_hand', 'no_preference')),
    supervision_pref text check (supervision_pref in ('close_guidance', 'regular_talks', 'help_when_asked',
        'no_manager')),
    autonomy_pref scale,
    team_size_pref text check (team_size_pref in ('alone', 'up_to_5', 'up_to_15', 'over_15', 'no_preference')),
    collaboration_vs_solo text check (collaboration_vs_solo in ('mostly_alone', 'a_mix', 'mostly_together',
        'no_preference')),
    customer_contact_pref text check (customer_contact_pref in ('none', 'a_little', 'some', 'a_lot')),
    travel_pref text check (travel_pref in ('none', 'day_trips', 'a_few_nights', 'weeks_away', 'no_preference')),
    physical_demand_tolerance text check (physical_demand_tolerance in ('mostly_sitting', 'light', 'moderate',
        'heavy')),
    noise_tolerance text check (noise_tolerance in ('none', 'a_little', 'some', 'a_lot')),
    indoor_outdoor text check (indoor_outdoor in ('indoors', 'outdoors', 'both', 'no_preference')),
    dress_code text check (dress_code in ('casual', 'smart', 'formal', 'uniform', 'no_preference')),
    company_stage_pref text[] check (company_stage_pref <@ array['just_founded', 'growing', 'established',
        'restructuring'] and cardinality(company_stage_pref) > 0),
    company_size_pref text[] check (company_size_pref <@ array['up_to_10', 'up_to_50', 'up_to_250', 'up_to_1000',
        'over_1000'] and cardinality(company_size_pref) > 0),
    culture_pref text check (char_length(culture_pref) <= 300),
    mission_alignment scale,
    risk_tolerance scale,
    variety_vs_routine text check (variety_vs_routine in ('routine', 'a_mix', 'variety', 'no_preference')),
    deal_breakers text check (char_length(deal_breakers) <= 300)
);

create table preference_weights (
    coachee_id uuid primary key,
    weight_financial scale,
    weight_financial_uncertainty scale,
    weight_environment scale,
    weight_environment_uncertainty scale,
    weight_advancement scale,
    weight_advancement_uncertainty scale,
    weight_balance scale,
    weight_balance_uncertainty scale,
    weight_security scale,
    weight_security_uncertainty scale,
    weight_task scale,
    weight_task_uncertainty scale,
    weight_social_impact scale,
    weight_social_impact_uncertainty scale
);

create table work_values (
    coachee_id uuid primary key,
    work_value_achievement scale,
    work_value_independence scale,
    work_value_recognition scale,
    work_value_relationships scale,
    work_value_support scale,
    work_value_working_conditions scale
);

create table interests_riasec (
    coachee_id uuid primary key,
    interest_realistic scale,
    interest_investigative scale,
    interest_artistic scale,
    interest_social scale,
    interest_enterprising scale,
    interest_conventional scale,
    interest_code text check (interest_code ~ '^([RIASEC]{3})$')
);

create table work_styles (
    coachee_id uuid primary key,
    style_achievement_orientation scale,
    style_adaptability scale,
    style_attention_to_detail scale,
    style_cautiousness scale,
    style_cooperation scale,
    style_dependability scale,
    style_empathy scale,
    style_humility scale,
    style_initiative scale,
    style_innovation scale,
    style_integrity scale,
    style_intellectual_curiosity scale,
    style_leadership_orientation scale,
    style_optimism scale,
    style_perseverance scale,
    style_self_confidence scale,
    style_self_control scale,
    style_sincerity scale,
    style_social_orientation scale,
    style_stress_tolerance scale,
    style_tolerance_for_ambiguity scale
);
