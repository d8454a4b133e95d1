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
