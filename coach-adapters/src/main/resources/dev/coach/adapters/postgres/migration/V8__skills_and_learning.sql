-- What the coachee can do, and learns: a table for each section of the catalogue, a column for each attribute.

create table cross_functional_skills (
    coachee_id uuid primary key,
    skill_reading_comprehension numeric(10,2) check (skill_reading_comprehension between 0 and 7),
    skill_active_listening numeric(10,2) check (skill_active_listening between 0 and 7),
    skill_writing numeric(10,2) check (skill_writing between 0 and 7),
    skill_speaking numeric(10,2) check (skill_speaking between 0 and 7),
    skill_mathematics numeric(10,2) check (skill_mathematics between 0 and 7),
    skill_science numeric(10,2) check (skill_science between 0 and 7),
    skill_critical_thinking numeric(10,2) check (skill_critical_thinking between 0 and 7),
    skill_active_learning numeric(10,2) check (skill_active_learning between 0 and 7),
    skill_learning_strategies numeric(10,2) check (skill_learning_strategies between 0 and 7),
    skill_monitoring numeric(10,2) check (skill_monitoring between 0 and 7),
    skill_social_perceptiveness numeric(10,2) check (skill_social_perceptiveness between 0 and 7),
    skill_coordination numeric(10,2) check (skill_coordination between 0 and 7),
    skill_persuasion numeric(10,2) check (skill_persuasion between 0 and 7),
    skill_negotiation numeric(10,2) check (skill_negotiation between 0 and 7),
    skill_instructing numeric(10,2) check (skill_instructing between 0 and 7),
    skill_service_orientation numeric(10,2) check (skill_service_orientation between 0 and 7),
    skill_complex_problem_solving numeric(10,2) check (skill_complex_problem_solving between 0 and 7),
    skill_operations_analysis numeric(10,2) check (skill_operations_analysis between 0 and 7),
    skill_technology_design numeric(10,2) check (skill_technology_design between 0 and 7),
    skill_equipment_selection numeric(10,2) check (skill_equipment_selection between 0 and 7),
    skill_installation numeric(10,2) check (skill_installation between 0 and 7),
    skill_programming numeric(10,2) check (skill_programming between 0 and 7),
    skill_operations_monitoring numeric(10,2) check (skill_operations_monitoring between 0 and 7),
    skill_operation_and_control numeric(10,2) check (skill_operation_and_control between 0 and 7),
    skill_equipment_maintenance numeric(10,2) check (skill_equipment_maintenance between 0 and 7),
    skill_troubleshooting numeric(10,2) check (skill_troubleshooting between 0 and 7),
    skill_repairing numeric(10,2) check (skill_repairing between 0 and 7),
    skill_quality_control_analysis numeric(10,2) check (skill_quality_control_analysis between 0 and 7),
    skill_judgment_and_decision_making numeric(10,2) check (skill_judgment_and_decision_making between 0 and 7),
    skill_systems_analysis numeric(10,2) check (skill_systems_analysis between 0 and 7),
    skill_systems_evaluation numeric(10,2) check (skill_systems_evaluation between 0 and 7),
    skill_time_management numeric(10,2) check (skill_time_management between 0 and 7),
    skill_management_of_financial_resources numeric(10,2)
        check (skill_management_of_financial_resources between 0 and 7),
    skill_management_of_material_resources numeric(10,2)
        check (skill_management_of_material_resources between 0 and 7),
    skill_management_of_personnel_resources numeric(10,2)
        check (skill_management_of_personnel_resources between 0 and 7)
);

create table knowledge_areas (
    coachee_id uuid primary key,
    knowledge_administration_and_management numeric(10,2)
        check (knowledge_administration_and_management between 0 and 7),
    knowledge_administrative numeric(10,2) check (knowledge_administrative between 0 and 7),
    knowledge_economics_and_accounting numeric(10,2) check (knowledge_economics_and_accounting between 0 and 7),
    knowledge_sales_and_marketing numeric(10,2) check (knowledge_sales_and_marketing between 0 and 7),
    knowledge_customer_and_personal_service numeric(10,2)
        check (knowledge_customer_and_personal_service between 0 and 7),
    knowledge_personnel_and_human_resources numeric(10,2)
        check (knowledge_personnel_and_human_resources between 0 and 7),
    knowledge_transportation numeric(10,2) check (knowledge_transportation between 0 and 7),
    knowledge_production_and_processing numeric(10,2) check (knowledge_production_and_processing between 0 and 7),
    knowledge_food_production numeric(10,2) check (knowledge_food_production between 0 and 7),
    knowledge_computers_and_electronics numeric(10,2) check (knowledge_computers_and_electronics between 0 and 7),
    knowledge_engineering_and_technology numeric(10,2) check (knowledge_engineering_and_technology between 0 and 7),
    knowledge_design numeric(10,2) check (knowledge_design between 0 and 7),
    knowledge_building_and_construction numeric(10,2) check (knowledge_building_and_construction between 0 and 7),
    knowledge_mechanical numeric(10,2) check (knowledge_mechanical between 0 and 7),
    knowledge_mathematics numeric(10,2) check (knowledge_mathematics between 0 and 7),
    knowledge_physics numeric(10,2) check (knowledge_physics between 0 and 7),
    knowledge_chemistry numeric(10,2) check (knowledge_chemistry between 0 and 7),
    knowledge_biology numeric(10,2) check (knowledge_biology between 0 and 7),
    knowledge_psychology numeric(10,2) check (knowledge_psychology between 0 and 7),
    knowledge_sociology_and_anthropology numeric(10,2) check (knowledge_sociology_and_anthropology between 0 and 7),
    knowledge_geography numeric(10,2) check (knowledge_geography between 0 and 7),
    knowledge_medicine_and_dentistry numeric(10,2) check (knowledge_medicine_and_dentistry between 0 and 7),
    knowledge_therapy_and_counseling numeric(10,2) check (knowledge_therapy_and_counseling between 0 and 7),
    knowledge_education_and_training numeric(10,2) check (knowledge_education_and_training between 0 and 7),
    knowledge_english_language numeric(10,2) check (knowledge_english_language between 0 and 7),
    knowledge_foreign_language numeric(10,2) check (knowledge_foreign_language between 0 and 7),
    knowledge_fine_arts numeric(10,2) check (knowledge_fine_arts between 0 and 7),
    knowledge_history_and_archeology numeric(10,2) check (knowledge_history_and_archeology between 0 and 7),
    knowledge_philosophy_and_theology numeric(10,2) check (knowledge_philosophy_and_theology between 0 and 7),
    knowledge_public_safety_and_security numeric(10,2) check (knowledge_public_safety_and_security between 0 and 7),
    knowledge_law_and_government numeric(10,2) check (knowledge_law_and_government between 0 and 7),
    knowledge_telecommunications numeric(10,2) check (knowledge_telecommunications between 0 and 7),
    knowledge_communications_and_media numeric(10,2) check (knowledge_communications_and_media between 0 and 7)
);

create table digital_skills (
    coachee_id uuid primary key,
    digital_information scale,
    digital_communication scale,
    digital_content_creation scale,
    digital_safety scale,
    digital_problem_solving scale,
    digital_spreadsheets scale,
    digital_automation scale,
    digital_data scale,
    digital_ai_tools scale,
    digital_hardware scale
);

create table education_summary (
    coachee_id uuid primary key,
    highest_education_level text check (highest_education_level in ('no_certificate', 'compulsory_school',
        'high_school', 'vocational_training', 'associate', 'bachelor', 'master', 'doctorate')),
    highest_education_field text check (char_length(highest_education_field) <= 120),
    highest_education_institution text check (char_length(highest_education_institution) <= 160),
    graduation_year integer check (graduation_year between 1930 and 2100),
    currently_studying boolean,
    current_programme text check (char_length(current_programme) <= 160),
    expected_graduation month,
    final_grade text check (char_length(final_grade) <= 60),
    thesis_topic text check (char_length(thesis_topic) <= 200),
    study_language language,
    academic_honours text check (char_length(academic_honours) <= 200),
    vocational_training text check (char_length(vocational_training) <= 160),
    apprenticeship text check (char_length(apprenticeship) <= 160),
    foreign_degree_recognition text check (foreign_degree_recognition in ('unnecessary', 'recognised', 'partly',
        'pending', 'unrecognised')),
    isced_level integer check (isced_level between 0 and 8),
    education_gap text check (char_length(education_gap) <= 300),
    favourite_subject text check (char_length(favourite_subject) <= 80),
    wants_further_degree boolean
);

create table learning (
    coachee_id uuid primary key,
    learning_hours_per_week integer check (learning_hours_per_week between 0 and 80),
    learning_budget pay,
    learning_formats text[] check (learning_formats <@ array['class', 'online', 'books', 'at_work',
        'one_to_one'] and cardinality(learning_formats) > 0),
    learning_language language,
    learning_times text[] check (learning_times <@ array['mornings', 'daytime', 'evenings',
        'weekends'] and cardinality(learning_times) > 0),
    learning_approach text check (learning_approach in ('doing', 'reading', 'watching', 'listening', 'discussing')),
    learning_pace text check (learning_pace in ('steady', 'intensive', 'varying')),
    certifications_wanted text check (char_length(certifications_wanted) <= 200),
    courses_in_progress text check (char_length(courses_in_progress) <= 200),
    last_course_completed text check (char_length(last_course_completed) <= 160),
    self_study_discipline scale,
    employer_training_support text[] check (employer_training_support <@ array['time', 'money',
        'nothing'] and cardinality(employer_training_support) > 0),
    has_mentor boolean,
    has_study_partner boolean,
    learning_devices text[] check (learning_devices <@ array['phone', 'tablet', 'computer',
        'shared_device'] and cardinality(learning_devices) > 0),
    internet_quality scale,
    learning_accessibility_needs text check (char_length(learning_accessibility_needs) <= 300),
    learning_barriers text check (char_length(learning_barriers) <= 300)
);

create table languages_summary (
    coachee_id uuid primary key,
    native_language language,
    english_level text check (english_level in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    second_language language,
    second_language_level text check (second_language_level in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    third_language language,
    third_language_level text check (third_language_level in ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    sign_language language,
    other_languages text[] check (array_to_string(other_languages, ',') ~ '^[a-z]{2,3}(,[a-z]{2,3})*$')
);
