package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Catalogue;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write short, or in fewer words than they would say. */
class WrittenShortTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # points
            commitment_level        | 8 out of 10                 | 8
            commitment_level        | 8/10                        | 8
            commitment_level        | eight out of ten            | 8
            skill_programming       | 5 out of 7                  | 5
            # years of a date
            birth_year              | 14 March 1985               | 1985
            birth_year              | March 14th, 1985            | 1985
            birth_year              | 14/03/1985                  | 1985
            birth_year              | 14.03.1985                  | 1985
            birth_year              | March 1985                  | 1985
            birth_year              | I was born in March 1985    | 1985
            # spans
            years_in_role           | 1 yr 6 mos                  | 1.5
            years_in_role           | 1 year 6 months             | 1.5
            years_in_role           | 1yr 6mos                    | 1.5
            years_in_role           | 2 yrs                       | 2
            years_in_role           | 18 mos                      | 1.5
            years_of_experience     | over 10 years               | 10
            years_of_experience     | more than 10 years          | 10
            notice_period_weeks     | a fortnight                 | 2
            notice_period_weeks     | one fortnight               | 2
            notice_period_weeks     | fortnight                   | 2
            notice_period_weeks     | a fortnight's notice        | 2
            notice_period_weeks     | 3 fortnights                | 6
            financial_runway_months | 6 mos                       | 6
            # dates
            visa_expiry             | 31/12/27                    | 2027-12-31
            visa_expiry             | 12/31/27                    | 2027-12-31
            visa_expiry             | 31.12.27                    | 2027-12-31
            goal_deadline           | 31/12/27                    | 2027-12
            unemployed_since        | 31/12/24                    | 2024-12
            unemployed_since        | 31/12/98                    | 1998-12
            goal_deadline           | next june                   | 2027-06
            # choices
            age_band                | 45-54                       | from_45_to_54
            age_band                | 45 – 54                     | from_45_to_54
            age_band                | 45 to 54                    | from_45_to_54
            age_band                | between 45 and 54           | from_45_to_54
            age_band                | 18-24 years                 | from_18_to_24
            english_level           | B2+                         | b2
            english_level           | about B2+                   | b2
            remote_preference       | WFH                         | remote
            remote_preference       | wfh please                  | remote
            skills.level            | expert                      | 5
            skills.level            | advanced                    | 4
            skills.level            | intermediate level          | 3
            skills.level            | beginner                    | 1
            travel_percent_max      | never                       | 0
            travel_percent_max      | Never.                      | 0
            """)
    void readsWhatPeopleWriteShort(String name, String written, String canonical) {
        assertThat(read(name, written)).isEqualTo(new Reading.Accepted<>(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment_level        | 8 out of 5                  | holds words that could not be read: 5
            commitment_level        | 11 out of 10                | must be between 1 and 10 points
            commitment_level        | 4/5                         | is not a whole number of points
            stress_level            | 8 out of 10                 | must be a whole number from 1 to 5
            birth_year              | 31 February 1985            | cannot be: there is no 31 February 1985
            birth_year              | 14 March 1885               | must be a year such as 1985
            birth_year              | March 2031                  | cannot lie in the future
            birth_year              | before March 1985           | holds words that could not be read: before
            birth_year              | 1985-03                     | must be a year such as 1985
            birth_year              | soon                        | must be a year such as 1985
            years_in_role           | over there                  | is not a number of years with at most one decimal place
            travel_percent_max      | over 20%                    | holds words that could not be read: over
            visa_expiry             | 5/6/27                      | must be a date with day, month and year, such as 31 May 2027
            visa_expiry             | 31/02/27                    | cannot be: there is no 31 February 2027
            direct_reports          | 45,5                        | is not a whole number of people
            direct_reports          | no 12                       | holds words that could not be read: no
            stress_level            | 3,5                         | must be a whole number from 1 to 5
            age_band                | 45-50                       | must be one of under_18, from_18_to_24, from_25_to_34, from_35_to_44, from_45_to_54, from_55_to_64, over_64
            age_band                | 40-54                       | must be one of under_18, from_18_to_24, from_25_to_34, from_35_to_44, from_45_to_54, from_55_to_64, over_64
            english_level           | B3+                         | must be one of a1, a2, b1, b2, c1, c2
            english_level           | C2+                         | must be one of a1, a2, b1, b2, c1, c2
            remote_preference       | no WFH                      | holds words that could not be read: no
            skills.level            | not an expert               | must be a whole number from 1 to 5
            stress_level            | expert                      | must be a whole number from 1 to 5
            skill_programming       | expert                      | must be a number of points from 0 to 7, such as 4.5
            travel_percent_max      | never mind                  | is not a whole number of percent
            # what helps to set it right
            years_in_role           | since 2031                  | cannot lie in the future
            years_of_experience     | since March 2031            | cannot lie in the future
            country                 | EU                          | must be a country, such as Germany or DE; EU is none
            country                 | the European Union          | must be a country, such as Germany or DE; the European Union is none
            nationality             | Europe                      | must be a country, such as Germany or DE; Europe is none
            work_authorized_countries | EU                        | must be countries, such as Germany, France; EU is none
            work_authorized_countries | Norway and the EU         | must be countries, such as Germany, France; the EU is none
            email                   | ada at example              | must be an e-mail address such as ada@example.org
            phone                   | call me                     | must be a phone number such as +34 600 123 456
            linkedin_url            | linkedin                    | must be a web address such as https://www.linkedin.com/in/ada
            linkedin_url            | https://github.com/sam      | must be a page of linkedin.com such as https://www.linkedin.com/in/ada
            linkedin_url            | https://linkedin.com.example.org/in/sam | must be a page of linkedin.com such as https://www.linkedin.com/in/ada
            interest_code           | RRR                         | must hold different letters, such as SIA
            interest_code           | sis                         | must hold different letters, such as SIA
            """)
    void refusesWhatCannotBeAndSaysWhatToDo(String name, String written, String reason) {
        assertThat(read(name, written)).isEqualTo(new Reading.Rejected<>(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "linkedin.com/in/sam, linkedin.com/in/sam",
        "https://de.linkedin.com/in/sam, https://de.linkedin.com/in/sam",
        "HTTPS://WWW.LinkedIn.com/in/sam, HTTPS://WWW.LinkedIn.com/in/sam"
    })
    void takesEveryPageOfTheHostThatIsAskedFor(String written, String canonical) {
        assertThat(read("linkedin_url", written)).isEqualTo(new Reading.Accepted<>(canonical));
    }

    private static Reading<String> read(String name, String written) {
        Attribute<?> attribute = Catalogue.standard().find(name).orElseThrow(() -> new IllegalArgumentException(name));
        return WrittenValue.read(attribute, written, TODAY, null);
    }
}
