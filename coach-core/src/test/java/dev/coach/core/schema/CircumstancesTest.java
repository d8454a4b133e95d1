package dev.coach.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Profiles;
import dev.coach.core.testkit.RandomValues;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is known                                   | makes sense                                | does not
            ''                                                | current_title, employment_status           | unemployed_since, goal_deadline
            current_title=cook                                | current_employer, satisfaction_manager     | employment_status
            employment_status=employed; current_title=cook    | employment_status, job_security_feeling    | unemployed_since
            employment_status=unemployed                      | unemployed_since, years_of_experience      | current_title, satisfaction_overall
            employment_status=retired                         | years_of_experience                        | search_urgency, retirement_horizon
            employment_status=student                         | current_programme, expected_graduation     | current_title, currently_studying
            employment_status=student; current_title=waiter   | current_employer, satisfaction_manager     | unemployed_since
            employment_status=self_employed                   | current_industry, satisfaction_overall     | current_employer, satisfaction_pay
            employment_type=freelance                         | team_size                                  | notice_period_weeks, last_raise_date
            employment_type=freelance; employment_status=employed | current_employer                       | unemployed_since
            employment_status=retired                         | career_goal_short, target_role             | unemployed_since, target_industry
            employment_status=retired                         | learning_formats                           | willing_to_relocate, max_commute_minutes
            employment_status=retired                         | highest_education_level                    | job_search_stage, notice_period_weeks
            employment_status=retired                         | city                                       | target_pay_min, hours_per_week_pref
            employment_status=retired; target_role=mentor     | target_industry, entrepreneurship_interest | current_base_pay, search_urgency
            employment_status=retired; is_open_to_work=yes    | search_urgency, willing_to_relocate        | current_title, retirement_horizon
            employment_status=unemployed                      | search_urgency, target_industry            | notice_period_weeks, satisfaction_commute
            employment_status=unemployed                      | job_search_stage, target_seniority         | years_in_field, would_change_field
            employment_status=homemaker                       | years_of_experience, target_role           | unemployed_since, search_urgency
            employment_status=homemaker; job_search_stage=preparing | search_urgency                       | current_base_pay, satisfaction_manager
            employment_status=student                         | target_role, target_industry               | years_of_experience, years_in_field
            employment_status=student                         | ic_vs_manager                              | target_seniority, search_urgency
            employment_status=student; current_title=waiter   | years_of_experience, target_seniority      | unemployed_since
            employment_status=self_employed                   | team_size                                  | job_security_feeling, search_urgency
            employment_status=self_employed                   | target_role                                | entrepreneurship_interest
            employment_status=on_leave                        | current_employer, satisfaction_overall     | satisfaction_workload, satisfaction_commute
            current_industry=rail                             | years_in_field, would_change_field         | unemployed_since
            current_title=nurse; target_role=teacher          | years_in_field                             | would_change_field
            city=Leeds                                        | current_title, years_in_role               | years_in_field, would_change_field
            target_role=nurse                                 | goal_deadline, target_role_alternative     | target_role_third
            target_industry=rail                              | goal_deadline, target_industry_alternative | target_industry_third
            has_driving_licence=yes                           | driving_licence_categories                 | visa_expiry
            has_driving_licence=no                            | commute_mode                               | driving_licence_categories
            remote_preference=remote                          | willing_to_relocate                        | max_commute_minutes
            job_search_stage=not_searching                    | interview_confidence                       | search_channels
            job_search_stage=preparing                        | search_channels                            | applications_count
            job_search_stage=interviewing                     | applications_count                         | rejection_pattern
            job_search_stage=applying; applications_count=0   | interviews_count                           | rejection_pattern
            job_search_stage=applying; applications_count=9   | rejection_pattern                          | unemployed_since
            birth_year=1990                                   | city                                       | age_band
            """)
    void decideWhichQuestionsMakeSense(String known, String makesSense, String doesNot) {
        Profile profile = knowing(known.isEmpty() ? new String[0] : known.split("; "));

        assertThat(names(makesSense)).as("makes sense").allMatch(name -> isRelevant(name, profile));
        assertThat(names(doesNot)).as("does not").noneMatch(name -> isRelevant(name, profile));
    }

    @Test
    void giveWhatIsKnownOfAPositionItsWeight() {
        Profiles coachee = new Profiles();
        Profile since = Profiles.knowing(
                coachee.said("current_title", "nurse"),
                coachee.said("positions", 1, "current", "true"),
                coachee.said("positions", 1, "start_date", "2015"));
        Profile student = Profiles.knowing(
                coachee.said("employment_status", "student"), coachee.said("positions", 1, "title", "waiter"));
        Profile unemployed = Profiles.knowing(
                coachee.said("employment_status", "unemployed"), coachee.said("positions", 1, "title", "truck driver"));

        assertThat(isRelevant("years_in_role", since)).isFalse();
        assertThat(isRelevant("years_of_experience", student)).isTrue();
        assertThat(isRelevant("would_change_field", unemployed)).isTrue();
    }

    @Test
    void leaveNothingThatNobodyWouldBeAsked() {
        Random random = new Random(7);
        RandomValues values = new RandomValues(random);
        List<Profile> lives = Stream.generate(() -> knowing(CATALOGUE.scalars().stream()
                        .filter(scalar -> random.nextBoolean())
                        .map(scalar -> scalar.name() + "=" + values.next(scalar.type()))
                        .toArray(String[]::new)))
                .limit(50)
                .toList();

        assertThat(CATALOGUE.scalars())
                .filteredOn(scalar -> scalar.question() != null)
                .allMatch(scalar -> lives.stream().anyMatch(scalar.relevance()::holdsFor));
    }

    private static boolean isRelevant(String name, Profile profile) {
        return CATALOGUE.find(name).map(Attribute::relevance).orElseThrow().holdsFor(profile);
    }

    private static List<String> names(String list) {
        return List.of(list.split(", "));
    }

    private static Profile knowing(String... known) {
        Profiles coachee = new Profiles();
        return Profiles.knowing(Stream.of(known)
                .map(each -> each.split("=", 2))
                .map(each -> coachee.said(each[0], each[1]))
                .toArray(Observation[]::new));
    }
}
