-- Further types of the catalogue that have a form of their own. Each lets through whatever the catalogue does.
create domain percent as integer check (value between 0 and 100);
create domain day as date check (value between '1900-01-01' and '2100-12-31');
create domain months as text check (
    value ~ '^(19[0-9]{2}|20[0-9]{2}|2100)(-(0[1-9]|1[0-2]))?/(\.\.|(19[0-9]{2}|20[0-9]{2}|2100)(-(0[1-9]|1[0-2]))?)$'
    -- The end is not before the start; a year may mean any of its months.
    and (value like '%..'
        or rpad(split_part(value, '/', 2), 7, '-99') collate "C" >= rpad(split_part(value, '/', 1), 7, '-00') collate "C"));
create domain pay as text check (
    value ~ '^(0|[1-9][0-9]{0,8})(\.[0-9]?[1-9])?( [A-Z]{3})?/(hour|day|week|month|year)$');
create domain language as text check (value ~ '^[a-z]{2,3}$');
create domain currency as text check (value ~ '^[A-Z]{3}$');
create domain time_zone as text check (value ~ '^[A-Za-z0-9_+/-]{1,40}$');
create domain email as text check (
    char_length(value) <= 300 and value ~ '^[^ \t\n\r\f\v@<>,;:"()]+@[^ \t\n\r\f\v@<>,;:"()]+\.[^ \t\n\r\f\v@<>,;:"()]+$');
create domain phone as text check (value ~ '^\+?[0-9()][0-9()\s./-]{4,28}[0-9]$');
create domain url as text check (char_length(value) <= 300 and value ~ '^[^ \t\n\r\f\v]+\.[^ \t\n\r\f\v]+$');

-- What the tables of the catalogue's first sections and collections get. Every column checks the bounds of its attribute.

alter table identity add check (char_length(full_name) <= 120);
alter table identity add check (char_length(preferred_name) <= 60);
alter table identity add column given_name text check (char_length(given_name) <= 60);
alter table identity add column family_name text check (char_length(family_name) <= 60);
alter table identity add check (char_length(pronouns) <= 30);
alter table identity alter column email type email using email::email;
alter table identity alter column phone type phone using phone::phone;
alter table identity add check (char_length(city) <= 80);
alter table identity add check (char_length(region) <= 80);
alter table identity add check (char_length(postal_code) <= 16);
alter table identity add column timezone time_zone;
alter table identity add column age_band text check (age_band in ('under_18', 'from_18_to_24', 'from_25_to_34',
    'from_35_to_44', 'from_45_to_54', 'from_55_to_64', 'over_64'));
alter table identity add column second_nationality country;
alter table identity add column tax_residence_country country;
alter table identity alter column website_url type url using website_url::url;
alter table identity alter column linkedin_url type url using linkedin_url::url;
alter table identity alter column github_url type url using github_url::url;
alter table identity add column portfolio_url url;
alter table identity add column other_profile_url url;
alter table identity add column preferred_contact_channel text check (preferred_contact_channel in ('email',
    'phone_call', 'text_message', 'messenger', 'career_network', 'post'));
alter table identity add column ui_language language;
alter table identity add column conversation_language language;

alter table mobility add check (array_to_string(work_authorized_countries, ',') ~ '^[A-Z]{2}(,[A-Z]{2})*$');
alter table mobility add check (char_length(visa_type) <= 60);
alter table mobility add column visa_expiry day;
alter table mobility add check (char_length(relocation_targets) <= 200);
alter table mobility add column relocation_blockers text check (char_length(relocation_blockers) <= 300);
alter table mobility add column commute_mode text[] check (commute_mode <@ array['walking', 'bicycle',
    'public_transport', 'car', 'shared_ride', 'motorcycle', 'company_transport'] and cardinality(commute_mode) > 0);
alter table mobility add column driving_licence_categories text[]
    check (driving_licence_categories <@ array['moped', 'motorcycle', 'car', 'car_with_trailer', 'light_lorry',
    'heavy_lorry', 'lorry_with_trailer', 'bus', 'tractor'] and cardinality(driving_licence_categories) > 0);
alter table mobility drop constraint mobility_travel_percent_max_check;
alter table mobility alter column travel_percent_max type percent using travel_percent_max::percent;
alter table mobility add column security_clearance text check (char_length(security_clearance) <= 80);

alter table current_situation add check (char_length(current_title) <= 120);
alter table current_situation add check (char_length(current_employer) <= 120);
alter table current_situation add check (char_length(current_industry) <= 80);
alter table current_situation add column employer_size text check (employer_size in ('up_to_10', 'up_to_50',
    'up_to_250', 'up_to_1000', 'over_1000'));
alter table current_situation add column budget_responsibility pay;
alter table current_situation add column search_urgency text check (search_urgency in ('not_looking', 'no_hurry',
    'within_a_year', 'within_six_months', 'within_three_months', 'at_once'));
alter table current_situation add column confidential_search boolean;
alter table current_situation add column job_security_feeling scale;
alter table current_situation add check (char_length(reason_for_leaving) <= 300);

alter table satisfaction add column satisfaction_recognition scale;
alter table satisfaction add column satisfaction_commute scale;
alter table satisfaction add column satisfaction_health_impact scale;

alter table goals add check (char_length(career_goal_short) <= 300);
alter table goals add column career_goal_mid text check (char_length(career_goal_mid) <= 300);
alter table goals add check (char_length(career_goal_long) <= 300);
alter table goals add check (char_length(target_role) <= 120);
alter table goals add check (char_length(target_role_alternative) <= 120);
alter table goals add column target_role_third text check (char_length(target_role_third) <= 120);
alter table goals add column target_occupation_code text
    check (target_occupation_code ~ '^([0-9]{2}-[0-9]{4}([.][0-9]{2})?)$');
alter table goals add check (char_length(target_industry) <= 80);
alter table goals add column target_industry_alternative text check (char_length(target_industry_alternative) <= 80);
alter table goals add column target_industry_third text check (char_length(target_industry_third) <= 80);
alter table goals add column target_company_type text[] check (target_company_type <@ array['private_company',
    'family_business', 'stock_corporation', 'agency_or_consultancy', 'public_service', 'school_or_university',
    'non_profit', 'cooperative', 'own_business'] and cardinality(target_company_type) > 0);
alter table goals add check (char_length(goal_motivation) <= 300);
alter table goals add column goal_importance scale;
alter table goals add check (char_length(success_definition) <= 300);
alter table goals add check (char_length(biggest_obstacle) <= 300);
alter table goals add column previous_attempts text check (char_length(previous_attempts) <= 400);
alter table goals add check (char_length(fallback_plan) <= 300);
alter table goals add column entrepreneurship_interest scale;
alter table goals add column retirement_horizon integer check (retirement_horizon between 1 and 60);

alter table positions add check (char_length(title) <= 120);
alter table positions add check (char_length(employer) <= 120);
alter table positions add check (char_length(location) <= 120);
alter table positions add column hours_per_week integer check (hours_per_week between 1 and 100);
alter table positions add check (char_length(industry) <= 80);
alter table positions add column reports_to text check (char_length(reports_to) <= 120);
alter table positions add column responsibilities text check (char_length(responsibilities) <= 2000);
alter table positions add column not_my_tasks text check (char_length(not_my_tasks) <= 600);
alter table positions add column achievements text check (char_length(achievements) <= 2000);
alter table positions add column metrics text check (char_length(metrics) <= 600);
alter table positions add column tools text check (char_length(tools) <= 600);
alter table positions add check (char_length(reason_left) <= 300);
alter table positions add column occupation_code text check (occupation_code ~ '^(\d{2}-\d{4}(\.\d{2})?)$');
alter table positions add column reference_ok boolean;

alter table education add check (char_length(institution) <= 160);
alter table education add check (char_length(degree) <= 120);
alter table education add check (char_length(field_of_study) <= 120);
alter table education add check (char_length(location) <= 120);
alter table education add check (char_length(grade) <= 60);
alter table education add column honours text check (char_length(honours) <= 200);
alter table education add column thesis text check (char_length(thesis) <= 300);
alter table education add column courses text check (char_length(courses) <= 1000);

alter table skills add check (char_length(name) <= 100);
alter table skills drop constraint skills_kind_check;
alter table skills add check (kind in ('technical', 'transversal', 'knowledge', 'language', 'tool'));
alter table skills add column interest scale;
alter table skills add column skill_code text
    check (skill_code ~ '^(https?://data\.europa\.eu/esco/skill/[\w.-]+|[1-9](\.[A-Za-z0-9]+){2,5})$');
