package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Catalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Longer than 250 lines because of its tables.
class WrittenValueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pay
            current_base_pay        | about 45k a year            | 45000/year
            current_base_pay        | €45,000                     | 45000 EUR/year
            current_base_pay        | 45.000 €                    | 45000 EUR/year
            current_base_pay        | £14.50 an hour              | 14.5 GBP/hour
            current_base_pay        | 3'200 CHF per month         | 3200 CHF/month
            current_base_pay        | 52k                         | 52000/year
            current_base_pay        | 4000 eur/month              | 4000 EUR/month
            current_base_pay        | US$21.50 an hour            | 21.5 USD/hour
            current_base_pay        | $21.50 CAD an hour          | 21.5 CAD/hour
            current_base_pay        | A$95,000                    | 95000 AUD/year
            current_base_pay        | 45k per year                | 45000/year
            largest_budget_managed  | 1.5 million euros a year    | 1500000 EUR/year
            pay_currency            | euros                       | EUR
            highest_education_level | Bachelor of Science         | bachelor
            highest_education_level | master's in law             | master
            remote_preference       | fully remote                | remote
            employment_status       | self-employed since 2019    | self_employed
            pay_currency            | chf                         | CHF
            current_base_pay        | 15,50 EUR an hour           | 15.5 EUR/hour
            current_base_pay        | 3,5k euros per month        | 3500 EUR/month
            current_base_pay        | 1.234,56 EUR/month          | 1234.56 EUR/month
            current_base_pay        | 1,234.56 EUR/month          | 1234.56 EUR/month
            current_base_pay        | 1.500 EUR/month             | 1500 EUR/month
            current_base_pay        | 45 000 EUR/year             | 45000 EUR/year
            current_base_pay        | 22.50 USD/h                 | 22.5 USD/hour
            current_base_pay        | 1.5M USD per year           | 1500000 USD/year
            current_base_pay        | 5m yen a year               | 5000000 JPY/year
            current_base_pay        | 60 grand a year             | 60000/year
            current_base_pay        | forty-five thousand euros a year | 45000 EUR/year
            current_base_pay        | fifteen pounds an hour      | 15 GBP/hour
            current_base_pay        | nine hundred euros a week   | 900 EUR/week
            current_base_pay        | £3,200 pcm                  | 3200 GBP/month
            current_base_pay        | 3200 pcm                    | 3200/month
            # times
            unemployed_since        | since spring 2019           | 2019
            unemployed_since        | March 2019                  | 2019-03
            unemployed_since        | 3/2019                      | 2019-03
            unemployed_since        | 3 May 2019                  | 2019-05
            unemployed_since        | 31.05.2019                  | 2019-05
            positions.start_date    | I started in March 2019     | 2019-03
            goal_deadline           | next year                   | 2027
            goal_deadline           | in two years                | 2028-11
            goal_deadline           | by the end of next year     | 2027-12
            goal_deadline           | June 2027                   | 2027-06
            visa_expiry             | 31 May 2027                 | 2027-05-31
            visa_expiry             | May 31st, 2027              | 2027-05-31
            visa_expiry             | 31.05.2027                  | 2027-05-31
            visa_expiry             | 5/31/2027                   | 2027-05-31
            visa_expiry             | tomorrow                    | 2026-11-27
            years_in_role           | two and a half years        | 2.5
            years_in_role           | 18 months                   | 1.5
            years_in_role           | 2,5                         | 2.5
            notice_period_weeks     | three months                | 13
            notice_period_weeks     | 2 weeks                     | 2
            notice_period_weeks     | 30 days                     | 4
            financial_runway_months | half a year                 | 6
            financial_runway_months | 2 years                     | 24
            unemployed_since        | two years ago               | 2024
            unemployed_since        | about six months ago        | 2026-05
            unemployed_since        | last month                  | 2026-10
            unemployed_since        | this year                   | 2026
            unemployed_since        | in March                    | 2026-03
            unemployed_since        | since December              | 2025-12
            unemployed_since        | Jan 22                      | 2022-01
            goal_deadline           | Jan 28                      | 2028-01
            goal_deadline           | January 22, 2028            | 2028-01
            years_of_experience     | since 2010                  | 16
            years_in_role           | since March 2019            | 7
            # numbers
            direct_reports          | about 12 people             | 12
            direct_reports          | none                        | 0
            direct_reports          | no one                      | 0
            onsite_days_per_week    | 2 days a week               | 2
            max_commute_minutes     | 45 minutes each way         | 45
            stress_level            | more or less 3              | 3
            max_commute_minutes     | an hour and a half          | 90
            max_commute_minutes     | 1 hour 30 minutes           | 90
            max_commute_minutes     | 1h30                        | 90
            years_in_role           | 2 years and 6 months        | 2.5
            notice_period_weeks     | one month and two weeks     | 6
            max_commute_minutes     | an hour                     | 60
            max_commute_minutes     | 45min                       | 45
            hours_per_week_pref     | 40 hours a week             | 40
            travel_percent_max      | 80 %                        | 80
            travel_percent_max      | up to 20 percent            | 20
            travel_percent_max      | no more than 20%            | 20
            travel_percent_max      | a fifth                     | 20
            travel_percent_max      | about a quarter of my time  | 25
            travel_percent_max      | half                        | 50
            stress_level            | four out of five            | 4
            stress_level            | 4 on a scale of 1 to 5      | 4
            birth_year              | 1987                        | 1987
            # yes and no, choices
            needs_sponsorship       | yeah                        | true
            needs_sponsorship       | not yet                     | false
            needs_sponsorship       | no, I do not                | false
            remote_preference       | remote, please              | remote
            remote_preference       | from home                   | remote
            country                 | NO                          | NO
            employment_type         | part time                   | part_time
            employment_type         | full-time                   | full_time
            employment_type         | I work full time            | full_time
            english_level           | B2                          | b2
            english_level           | about b2 level              | b2
            driving_licence_categories | B                        | car
            driving_licence_categories | B and C1                 | car,light_lorry
            # lists
            other_languages         | English and some Spanish    | en,es
            other_languages         | en, de                      | de,en
            native_language         | German                      | de
            country                 | Germany                     | DE
            country                 | the United States           | US
            work_authorized_countries | Germany, France           | DE,FR
            work_authorized_countries | Bosnia and Herzegovina, and Austria | AT,BA
            timezone                | Europe/Berlin               | Europe/Berlin
            timezone                | New York                    | America/New_York
            timezone                | UTC+2                       | Etc/GMT-2
            timezone                | GMT -5                      | Etc/GMT+5
            nationality             | German                      | DE
            nationality             | I am Ivorian                | CI
            country                 | Ivory Coast                 | CI
            # as they are
            current_title           | Head of  Growth             | Head of  Growth
            email                   | ada@example.org             | ada@example.org
            interest_code           | sia                         | SIA
            """)
    void readsWhatPeopleWrite(String name, String written, String canonical) {
        assertThat(read(attribute(name), written)).isEqualTo(new Reading.Accepted<>(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what cannot be true
            travel_percent_max      | 300 %                       | must be between 0 and 100 percent
            travel_percent_max      | minus three                 | cannot be negative
            direct_reports          | -3                          | cannot be negative
            current_base_pay        | -100 EUR a year             | cannot be negative
            birth_year              | 2031                        | cannot lie in the future
            unemployed_since        | next year                   | must be a year or a month, such as 2019 or March 2019
            unemployed_since        | 2027                        | cannot lie in the future
            goal_deadline           | 2024                        | cannot lie in the past
            goal_deadline           | March 2024                  | cannot lie in the past
            goal_deadline           | Jan 22                      | cannot lie in the past
            unemployed_since        | Jan 31                      | must be a year or a month, such as 2019 or March 2019
            birth_year              | 85                          | must be between 1900 and 2020
            years_in_role           | 3 since 2010                | is not a number of years with at most one decimal place
            unemployed_since        | June 2027                   | cannot lie in the future
            unemployed_since        | 31 February 2019            | cannot be: there is no 31 February 2019
            visa_expiry             | 31 February 2027            | cannot be: there is no 31 February 2027
            visa_expiry             | 2027-02-31                  | cannot be: there is no 31 February 2027
            visa_expiry             | 2027-13-01                  | cannot be: there is no 2027-13-01
            stress_level            | five on a scale of 1 to 10  | must be a whole number from 1 to 5
            stress_level            | 4 out of 10                 | must be a whole number from 1 to 5
            stress_level            | 7                           | must be a whole number from 1 to 5
            # what says more than the value, or the opposite
            current_base_pay        | not 45k a year              | holds words that could not be read: not
            current_base_pay        | 45k a year for my wife      | holds words that could not be read: for, wife
            years_in_role           | 5 years in Java, 10 in total | holds words that could not be read: Java, 10
            skill_programming       | 2 out of 5                  | holds words that could not be read: 5
            unemployed_since        | mars 2019                   | holds words that could not be read: mars
            other_languages         | English but not German      | holds words that could not be read: but, not
            timezone                | UTC+5:30                    | must be a time zone, such as Europe/Berlin
            direct_reports          | not 12                      | is not a whole number of people
            years_in_role           | 5 years ago                 | is not a number of years with at most one decimal place
            english_level           | below B2                    | must be one of a1, a2, b1, b2, c1, c2
            country                 | I left Germany              | must be a country, such as Germany or DE
            work_authorized_countries | everywhere but the UK     | must be countries, such as Germany, France
            # what changes the value beside it
            years_of_experience     | 25 years old                | is not a number of years with at most one decimal place
            unemployed_since        | two years before 2019       | holds words that could not be read: before, 2019
            unemployed_since        | before 2019                 | holds words that could not be read: before
            unemployed_since        | until 2019                  | holds words that could not be read: until
            unemployed_since        | after 2019                  | holds words that could not be read: after
            visa_expiry             | a week before 31 May 2027   | holds words that could not be read: before, 31 May 2027
            visa_expiry             | 31 May 2027 or 2028         | holds words that could not be read: or, 2028
            goal_deadline           | after June 2027             | holds words that could not be read: after
            remote_preference       | 2 days from home            | holds words that could not be read: 2, days
            remote_preference       | remote is horrible          | holds words that could not be read: horrible
            onsite_days_per_week    | 2 days a month              | is not a whole number of days
            max_commute_minutes     | 45 minutes a week           | is not a whole number of minutes
            max_commute_minutes     | more than an hour           | holds words that could not be read: more, than
            notice_period_weeks     | two days                    | is not a whole number of weeks
            notice_period_weeks     | 10 days                     | is not a whole number of weeks
            satisfaction_pay        | less than 3                 | holds words that could not be read: less, than
            travel_percent_max      | less than 20%               | holds words that could not be read: less, than
            travel_percent_max      | over 20%                    | holds words that could not be read: over
            willing_to_relocate     | no, unless it is Paris      | holds words that could not be read: unless
            willing_to_relocate     | yes, no                     | must be yes or no
            willing_to_relocate     | yes, but not to Paris       | holds words that could not be read: but
            willing_to_relocate     | yes, if it is Paris         | holds words that could not be read: if
            current_base_pay        | 45k EUR net a year          | holds words that could not be read: net
            current_base_pay        | less than 45k a year        | holds words that could not be read: less, than
            second_nationality      | no                          | must be a country, such as Germany or DE
            # what is not clear
            current_base_pay        | €15                         | must say what it is paid for: €15 an hour, a day, a week, a month or a year
            current_base_pay        | 300000 JPY                  | must say what it is paid for: 300000 JPY an hour, a day, a week, a month or a year
            current_base_pay        | 45k to 50k a year           | must be one amount, such as 45000 EUR a year
            current_base_pay        | $21.50 an hour              | must name the currency by its code, such as USD, CAD or JPY
            current_base_pay        | 52k dollars                 | must name the currency by its code, such as USD, CAD or JPY
            current_base_pay        | ¥300000 a month             | must name the currency by its code, such as USD, CAD or JPY
            current_base_pay        | R$5000 a month              | must name the currency by its code, such as USD, CAD or JPY
            current_base_pay        | 45000 XXY/year              | must be in a known currency, such as 45000 EUR a year; XXY is none
            current_base_pay        | QQQ 45k a year              | must be in a known currency, such as 45000 EUR a year; QQQ is none
            current_base_pay        | a lot                       | must be an amount, such as 45000 EUR a year or 15.50 an hour
            visa_expiry             | 5/6/2027                    | must be a date with day, month and year, such as 31 May 2027
            visa_expiry             | May 2027                    | must be a date with day, month and year, such as 31 May 2027
            unemployed_since        | 2018 or 2019                | must be a year or a month, such as 2019 or March 2019
            unemployed_since        | a while ago                 | must be a year or a month, such as 2019 or March 2019
            direct_reports          | 3 or 4                      | is not a whole number of people
            direct_reports          | 2.5                         | is not a whole number of people
            direct_reports          | a lot                       | is not a whole number of people
            hours_per_week_pref     | 8 hours a day               | is not a whole number of hours
            hours_per_week_pref     | 2 days                      | is not a whole number of hours
            financial_runway_months | 6 weeks                     | is not a whole number of months
            years_in_role           | 3 nights a week             | is not a number of years with at most one decimal place
            needs_sponsorship       | maybe                       | must be yes or no
            english_level           | B3                          | must be one of a1, a2, b1, b2, c1, c2
            country                 | Frnace                      | must be a country, such as Germany or DE
            country                 | Germany or France           | must be a country, such as Germany or DE
            work_authorized_countries | Germany, Frnace           | must be countries, such as Germany, France
            work_authorized_countries | Germany and Frnace        | must be countries, such as Germany, France
            other_languages         | English, and some Klingon   | must be languages, such as Spanish, English
            pay_currency            | dollars                     | must be a currency, such as EUR
            timezone                | Gotham                      | must be a time zone, such as Europe/Berlin
            email                   | ada at example              | must be an e-mail address such as ada@example.org
            """)
    void refusesWhatCannotBeTrueOrIsNotClear(String name, String written, String reason) {
        assertThat(read(attribute(name), written)).isEqualTo(new Reading.Rejected<>(reason));
    }

    @Test
    void refusesControlCharactersWhateverTheType() {
        assertThat(read(attribute("current_title"), "Nurse\0"))
                .isEqualTo(new Reading.Rejected<>("must not hold control characters"));
        assertThat(read(attribute("current_title"), "Nurse\ud800"))
                .isEqualTo(new Reading.Rejected<>("must not hold control characters"));
    }

    @Test
    void readsYearsOfWhichTheLastTwoFiguresAreWritten() {
        assertThat(read(attribute("birth_year"), "'85")).isEqualTo(new Reading.Accepted<>("1985"));
        assertThat(read(attribute("unemployed_since"), "Mar '21")).isEqualTo(new Reading.Accepted<>("2021-03"));
    }

    private static Reading<String> read(Attribute<?> attribute, String written) {
        return WrittenValue.read(attribute, written, TODAY, null);
    }

    private static Attribute<?> attribute(String name) {
        return Catalogue.standard().find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
