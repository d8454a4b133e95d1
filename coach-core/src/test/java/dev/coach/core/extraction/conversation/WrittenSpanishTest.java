package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Catalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSpanishTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pay
            current_base_pay        | 45.000 € al año             | 45000 EUR/year
            current_base_pay        | 45.000                      | 45000/year
            current_base_pay        | 45.000 al año               | 45000/year
            current_base_pay        | unos 28.000 euros brutos al año | 28000 EUR/year
            current_base_pay        | 2.300 € brutos al mes       | 2300 EUR/month
            current_base_pay        | gano 1.800,50 euros al mes  | 1800.5 EUR/month
            current_base_pay        | 12 € la hora                | 12 EUR/hour
            current_base_pay        | 12,50 euros por hora        | 12.5 EUR/hour
            current_base_pay        | treinta y cinco mil euros al año | 35000 EUR/year
            current_base_pay        | 45.000 euros anuales        | 45000 EUR/year
            current_base_pay        | 20.000 pesos mexicanos al mes | 20000 MXN/month
            largest_budget_managed  | 45.000 euros al año         | 45000 EUR/year
            # times
            unemployed_since        | marzo de 2024               | 2024-03
            unemployed_since        | desde marzo de 2019         | 2019-03
            unemployed_since        | marzo 2024                  | 2024-03
            unemployed_since        | hace dos años               | 2024
            unemployed_since        | desde hace dos años         | 2024
            unemployed_since        | el año pasado               | 2025
            unemployed_since        | desde enero                 | 2026-01
            unemployed_since        | en diciembre                | 2025-12
            unemployed_since        | 3 de mayo de 2019           | 2019-05
            unemployed_since        | desde el 3 de mayo de 2019  | 2019-05
            goal_deadline           | el año que viene            | 2027
            goal_deadline           | en dos años                 | 2028-11
            goal_deadline           | para junio de 2027          | 2027-06
            goal_deadline           | en septiembre               | 2027-09
            goal_deadline           | 31 de mayo de 2027          | 2027-05
            visa_expiry             | 31 de mayo de 2027          | 2027-05-31
            visa_expiry             | el 3 de diciembre de 2027   | 2027-12-03
            birth_year              | 14 de marzo de 1985         | 1985
            birth_year              | nací en 1985                | 1985
            years_in_role           | dos años y medio            | 2.5
            years_in_role           | año y medio                 | 1.5
            years_in_role           | unos dos años               | 2
            years_in_role           | 18 meses                    | 1.5
            years_in_role           | 2 años y 6 meses            | 2.5
            years_of_experience     | más de 10 años              | 10
            years_of_experience     | desde 2010                  | 16
            years_in_role           | desde marzo de 2019         | 7
            notice_period_weeks     | dos semanas                 | 2
            notice_period_weeks     | tres meses                  | 13
            notice_period_weeks     | 30 días                     | 4
            financial_runway_months | medio año                   | 6
            # numbers
            direct_reports          | unas 12 personas            | 12
            direct_reports          | doce personas               | 12
            direct_reports          | ninguno                     | 0
            direct_reports          | nadie                       | 0
            direct_reports          | 1.200                       | 1200
            onsite_days_per_week    | 2 días a la semana          | 2
            hours_per_week_pref     | 40 horas a la semana        | 40
            hours_per_week_pref     | 40 horas semanales          | 40
            max_commute_minutes     | 45 minutos                  | 45
            max_commute_minutes     | una hora                    | 60
            max_commute_minutes     | una hora y media            | 90
            max_commute_minutes     | 1 hora y 30 minutos         | 90
            travel_percent_max      | 20 por ciento               | 20
            travel_percent_max      | hasta un 20 %               | 20
            travel_percent_max      | nunca                       | 0
            travel_percent_max      | la mitad                    | 50
            stress_level            | cuatro                      | 4
            stress_level            | 4 de 5                      | 4
            stress_level            | cuatro sobre cinco          | 4
            commitment_level        | 8 de 10                     | 8
            skills.level            | experto                     | 5
            skills.level            | nivel intermedio            | 3
            # yes and no, choices
            needs_sponsorship       | sí                          | true
            needs_sponsorship       | Sí.                         | true
            needs_sponsorship       | si                          | true
            needs_sponsorship       | no                          | false
            needs_sponsorship       | claro que sí                | true
            needs_sponsorship       | sí, claro                   | true
            needs_sponsorship       | no, gracias                 | false
            needs_sponsorship       | creo que no                 | false
            needs_sponsorship       | todavía no                  | false
            remote_preference       | en remoto                   | remote
            remote_preference       | híbrido                     | hybrid
            remote_preference       | prefiero teletrabajo        | remote
            remote_preference       | presencial                  | onsite
            employment_status       | en paro                     | unemployed
            employment_status       | autónoma                    | self_employed
            employment_type         | a tiempo completo           | full_time
            employment_type         | media jornada               | part_time
            highest_education_level | grado universitario         | bachelor
            highest_education_level | máster en derecho           | master
            english_level           | nivel B2                    | b2
            age_band                | 45 a 54                     | from_45_to_54
            age_band                | de 45 a 54 años             | from_45_to_54
            age_band                | tengo 50 años               | from_45_to_54
            age_band                | 45-54 años                  | from_45_to_54
            # lists
            nationality             | española                    | ES
            nationality             | soy español                 | ES
            nationality             | mexicana                    | MX
            nationality             | España                      | ES
            country                 | España                      | ES
            country                 | Alemania                    | DE
            country                 | vivo en los Estados Unidos  | US
            country                 | EE. UU.                     | US
            native_language         | castellano                  | es
            native_language         | inglés                      | en
            other_languages         | inglés y francés            | en,fr
            other_languages         | inglés, francés y un poco de alemán | de,en,fr
            work_authorized_countries | España, Francia           | ES,FR
            work_authorized_countries | Alemania y Francia        | DE,FR
            pay_currency            | pesos mexicanos             | MXN
            """)
    void readsWhatPeopleWriteInSpanish(String name, String written, String canonical) {
        assertThat(read(name, written)).isEqualTo(new Reading.Accepted<>(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what cannot be true
            current_base_pay        | 1.800 euros brutos          | must say what it is paid for: 1.800 euros brutos an hour, a day, a week, a month or a year
            current_base_pay        | 1.800 € netos al mes        | must be pay before tax, such as 2300 EUR a month; this is what is left of it
            current_base_pay        | 1.800 € limpios al mes      | must be pay before tax, such as 2300 EUR a month; this is what is left of it
            current_base_pay        | 20.000 pesos al mes         | must name the currency by its code, such as USD, MXN or ARS
            current_base_pay        | 20 dólares la hora          | must name the currency by its code, such as USD, MXN or ARS
            unemployed_since        | marzo de 2031               | cannot lie in the future
            goal_deadline           | marzo de 2024               | cannot lie in the past
            years_in_role           | desde 2031                  | cannot lie in the future
            birth_year              | 14 de marzo de 2031         | cannot lie in the future
            visa_expiry             | 31 de febrero de 2027       | cannot be: there is no 31 February 2027
            unemployed_since        | 31 de febrero de 2019       | cannot be: there is no 31 February 2019
            travel_percent_max      | 300 por ciento              | must be between 0 and 100 percent
            country                 | Unión Europea               | must be a country, such as Germany or DE; Unión Europea is none
            """)
    void refusesWhatCannotBeTrueInSpanish(String name, String written, String reason) {
        assertThat(read(name, written)).isEqualTo(new Reading.Rejected<>(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            current_base_pay        | no 45.000 € al año
            current_base_pay        | menos de 45.000 € al año
            current_base_pay        | más de 45.000 € al año
            current_base_pay        | 45.000 € al año para mi mujer
            current_base_pay        | entre 45.000 y 50.000 € al año
            current_base_pay        | 40.000 o 45.000 € al año
            current_base_pay        | 1.800 €
            current_base_pay        | -45.000 € al año
            current_base_pay        | 1.800 € al mes en 14 pagas
            unemployed_since        | antes de marzo de 2019
            unemployed_since        | hasta marzo de 2019
            unemployed_since        | marzo de 2019 o de 2020
            unemployed_since        | en dos años
            goal_deadline           | después de junio de 2027
            visa_expiry             | mayo de 2027
            visa_expiry             | una semana antes del 31 de mayo de 2027
            years_in_role           | hace dos años
            years_in_role           | dos años en Java
            years_in_role           | menos de dos años
            years_of_experience     | 25 años de edad
            years_of_experience     | 45.000
            notice_period_weeks     | 10 días
            direct_reports          | menos de 12
            direct_reports          | más de 12
            direct_reports          | no 12
            direct_reports          | dos hijos
            direct_reports          | 3 o 4
            direct_reports          | 45,5
            hours_per_week_pref     | 8 horas al día
            max_commute_minutes     | 45 minutos a la semana
            max_commute_minutes     | menos tres
            travel_percent_max      | menos del 20 %
            travel_percent_max      | casi nunca
            travel_percent_max      | nunca 20 %
            age_band                | menos de 50 años
            stress_level            | 8 de 10
            stress_level            | no 4
            needs_sponsorship       | si puedo
            needs_sponsorship       | sí, pero no ahora
            needs_sponsorship       | sí y no
            needs_sponsorship       | sí, no
            needs_sponsorship       | depende
            remote_preference       | no remoto
            remote_preference       | remoto o híbrido
            remote_preference       | nunca en remoto
            english_level           | menos de B2
            country                 | me fui de Alemania
            country                 | Alemania o Francia
            country                 | no
            country                 | española
            nationality             | no soy española
            native_language         | ni inglés
            native_language         | espaniol
            other_languages         | inglés pero no francés
            work_authorized_countries | todos menos Francia
            work_authorized_countries | España, Frnacia
            """)
    void takesNothingForAnotherValueInSpanish(String name, String written) {
        assertThat(read(name, written)).isInstanceOf(Reading.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 dólares la hora", "$20 la hora"})
    void takesDollarsInSpanishAsThoseOfTheCoachee(String written) {
        assertThat(WrittenValue.read(attribute("current_base_pay"), written, TODAY, "USD"))
                .isEqualTo(new Reading.Accepted<>("20 USD/hour"));
    }

    @Test
    void takesPesosForNoDollars() {
        assertThat(WrittenValue.read(attribute("current_base_pay"), "20.000 pesos al mes", TODAY, "USD"))
                .isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void readsSpanishWhenNobodyKnowsTheDay() {
        assertThat(WrittenValue.read(attribute("goal_deadline"), "en dos años", LocalDate.MAX, null))
                .isInstanceOf(Reading.Rejected.class);
        assertThat(WrittenValue.read(attribute("unemployed_since"), "marzo de 2024", LocalDate.MAX, null))
                .isEqualTo(new Reading.Accepted<>("2024-03"));
    }

    private static Reading<String> read(String name, String written) {
        return WrittenValue.read(attribute(name), written, TODAY, null);
    }

    private static Attribute<?> attribute(String name) {
        return Catalogue.standard().find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
