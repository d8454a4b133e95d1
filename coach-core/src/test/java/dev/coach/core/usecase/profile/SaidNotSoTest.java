package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.schema.Languages;
import dev.coach.core.schema.Skills;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coachee says not to be so is gone, and what they say in its place is known, in the same talk and in a later one. */
class SaidNotSoTest extends SamsProfile {
    private static final String NOTHING = "-";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I manage 8 people.; I don't manage 8 people, I manage 6.; direct_reports; 6",
                "I manage 8 people.; I don't manage 8 people.; direct_reports; -",
                "I manage 8 people.; I don't manage 8 people, my boss does.; direct_reports; -",
                "I manage 8 people.; I don't manage 8 people alone.; direct_reports; 8",
                "I manage 8 people.; They say I don't manage 8 people.; direct_reports; 8",
                "I manage 8 people.; What if I don't manage 8 people?; direct_reports; 8",
                "I manage 12 people.; I said 12 but it's actually 10.; direct_reports; 10",
                "I have 15 years of experience in retail.; Not 15 years, 13.; years_in_field; 13",
                "I have 5 years of experience.; I don't have 5 years of experience, I have 12.; years_of_experience; 12",
                "I have 5 years of experience.; I do not have 5 years of experience.; years_of_experience; -",
                "My notice period is 4 weeks.; It's not 4 weeks, it's 3 months.; notice_period_weeks; 13",
                "I want to earn 60k.; Not 60k, 65k.; target_pay_ideal; 65000/year",
                "I don't have a driving licence.; I do have a driving licence now.; has_driving_licence; true",
                "I don't drive.; I passed my driving test.; has_driving_licence; true",
                "I'm a British citizen.; I'm not a British citizen.; nationality; -",
                "I earn £30k; I don't earn £30k.; current_base_pay; -",
                "I make $28 an hour; I don't make $28 an hour; current_base_pay; -",
                "I want to earn £45k; I don't want to earn £45k; target_pay_ideal; -",
                "I earn £45k; Not £45k, £54k; current_base_pay; 54000 GBP/year",
                "I earn £45k; It's £54k, not £45k; current_base_pay; 54000 GBP/year",
                "My salary is $70,000; My salary isn't $70,000, it's $65,000; current_base_pay; 65000/year",
                "I'm retired; I'm not retired; employment_status; -",
                "I'm self-employed; I'm not self-employed; employment_status; -",
                "Estoy en paro; No estoy en paro; employment_status; -",
                "I work full-time.; I don't work full-time, I work part-time.; employment_type; part_time",
                "I'd move for the right job; I can't move, the kids are in school; employment_status; -",
                "I want to be a chef; I never wanted to be a chef, that was my dad's idea; target_role; -",
                "I want to be a chef; I'd also like to be a baker; target_role; chef",
                "I want to be a chef; I'd also like to be a baker; target_role_alternative; baker",
                "I have a driver's license; I lost my license; has_driving_licence; false",
                "I have a van; I sold the van; has_vehicle; false",
                "I work part time at a nursery; I don't work part time, I'm full time; employment_type; full_time",
                "My team has 12 people; My team doesn't have 12 people, it has 10; team_size; 10",
                "I've had 5 interviews; I haven't had any interviews; interviews_count; -",
                "I manage 8 people; I'm not managing anyone at the moment; direct_reports; 0",
                "My notice period is 2 months; I don't have a notice period; notice_period_weeks; -",
                "Gano 2.000 euros al mes; No gano 2.000 euros, gano 1.800; current_base_pay; 1800 EUR/month",
                "I had 3 interviews.; I didn't have 3 interviews, I had 2.; interviews_count; 2",
                "I'm looking for a part-time job.; I'm not looking for a part-time job, I want full-time.; is_open_to_work; true",
                "Dirijo a 8 personas.; No dirijo a 8 personas, dirijo a 6.; direct_reports; 6",
                "Llevo 5 años de enfermera.; No llevo 5 años, llevo 6.; years_in_role; 6",
                "Dirijo a 8 personas en Madrid.; No dirijo a 8 personas, dirijo a 6.; direct_reports; 6",
                "I manage 8 people in Leeds.; I don't manage 8 people, I manage 6.; direct_reports; 6",
                "I earn 50k.; My salary isn't 50k, it's 55k.; current_base_pay; 55000/year",
                "I earn 50k.; My salary is wrong, it's 55k.; current_base_pay; 55000/year",
                "I earn 50k.; It was 50k but now it's 55k.; current_base_pay; 55000/year",
                "I earn 50k.; It was 48k but now it's 50k.; current_base_pay; 50000/year",
                "I live in Leeds.; It was nice but now it's cold.; city; Leeds",
                "My notice is 2 months.; It was 2 months but now it's 1 month.; notice_period_weeks; 4",
                "Tengo 15 años de experiencia.; No son 15 años, son 13.; years_of_experience; 13",
                "Tengo 15 años de experiencia.; Dicen que no tengo 15 años de experiencia.; years_of_experience; 15",
                "Quiero ser enfermera.; No quiero ser enfermera.; target_role; -",
                "Vivo en Sevilla.; Ya no vivo en Sevilla.; city; -",
                "No puedo mudarme.; Ahora sí puedo mudarme.; willing_to_relocate; true",
                "Soy camarero en El Corte Inglés.; No soy camarero, soy cocinero.; current_title; cocinero",
                "I work in retail.; I don't work in retail, I work in hospitality.; current_industry; hospitality",
                "My native language is Polish.; i never said polish is my native language…; native_language; -",
                "I want to become a nurse.; I don't want to be a nurse.; target_role; -",
                "I want to become a nurse.; I don't want to be a nurse yet.; target_role; nurse",
                "I want to become a nurse.; I gave up on becoming a nurse.; target_role; -",
                "I want to become a nurse.; I used to want to be a nurse but not any more.; target_role; -",
                "I want to become a nurse.; I don't want to be a nurse, I want to be a midwife.; target_role; midwife",
                "I want to become a nurse.; I don't want to be a nurse in a prison.; target_role; nurse",
                "I want to become a nurse.; I don't want to be a nurse for the money.; target_role; nurse",
                "I want to become a nurse.; I don't want to be a nurse who works nights.; target_role; nurse",
                "I'd like to move into marketing.; I don't want to go into marketing any more.; target_industry; -",
                "I'd like to move into marketing.; I don't want to go into marketing any more.; career_goal_short; -",
                "I'd like to move into marketing.; I don't want to go into marketing in Leeds.; target_industry; marketing"
            })
    void aScalarIsSaidNotToBeSo(String first, String then, String attribute, String value) {
        say(first);
        say(then);
        assertThat(valueOf(attribute)).isEqualTo(value);

        coach.eraseProfile().run(SAM);
        open();
        say(first);
        open();
        say(then);
        assertThat(valueOf(attribute)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "My salary is 55k.; No, that's my husband's. Mine is 48k.; current_base_pay; 48000/year",
                "My salary is 55k.; That's my husband's salary. Mine's 48k.; current_base_pay; 48000/year",
                "My salary is 55k.; Sorry, that's what my wife earns.; current_base_pay; -",
                "My name is Dana.; That's my husband's name.; preferred_name; -",
                "My salary is 55k.; That's my husband's fault.; current_base_pay; 55000/year",
                "My email is sam@example.com; My email isn't sam@example.com, it's sam@example.org; email; sam@example.org",
                "I have two bikes.; Mine is 48k.; current_base_pay; -",
                "I want to be a team leader by May 2027.; No, June.; goal_deadline; 2027-06",
                "I want to be a team leader by May 2027.; Actually by June 2028.; goal_deadline; 2028-06"
            })
    void whatWasJustSaidIsSaidOfSomebodyElseOrAnotherTime(String first, String then, String attribute, String value) {
        say(first);
        say(then);
        assertThat(valueOf(attribute)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I speak French fluently.; well, not fluently, more like B1; -; b1",
                "I speak French fluently.; My French isn't fluent, it's B1.; -; b1",
                "I'm fluent in French.; Actually my French is about B1.; -; b1",
                "I'm fluent in French.; My French is C1.; 5; c1",
                "My French is a 4 out of 5.; My French is B2.; 4; b2",
                "I speak French fluently.; My flat isn't big, it's B1.; 5; -"
            })
    void aLevelOfTheCefrStandsInThePlaceOfAWord(String first, String then, String step, String level) {
        say(first);
        say(then);

        ProfileItem skill = profile().items(Skills.COLLECTION).getFirst();
        ProfileItem language = profile().items(Languages.COLLECTION).getFirst();
        assertThat(skill.value("level").orElse(NOTHING)).isEqualTo(step);
        assertThat(language.value("production").orElse(NOTHING)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I graduated in 2015.; I didn't graduate in 2015, it was 2016.; education; end_date; 2016",
                "I started at Acme in 2019.; I didn't start in 2019, I started in 2020.; positions; start_date; 2020",
                "I worked at Acme from 2010 to 2014.; I didn't leave in 2014, I left in 2015.; positions; end_date; 2015",
                "I worked at Acme from 2010 to 2014.; I didn't start in 2014, I left in 2015.; positions; end_date; 2014",
                "I worked at Acme from 2010 to 2014.; I didn't leave in 2014.; positions; end_date; 2014",
                "I worked at Acme from 2010 to 2014.; They said I didn't leave in 2014, it was 2015.; positions; end_date; 2014",
                "I worked at Barclays from 2010 to 2014; I left in 2013, not 2014; positions; end_date; 2013",
                "I work 30 hours a week at Tesco.; I don't work 30 hours, I work 35.; positions; hours_per_week; 35",
                "I work 30 hours a week at Tesco.; I don't work 30 hours because of my kids.; positions; hours_per_week; 30",
                "My mother tongue is Urdu; My mother tongue isn't Urdu; languages; native; false",
                "I'm good at public speaking.; I'm not good at public speaking.; skills; level; -",
                "Soy camarero en El Corte Inglés.; No soy camarero, soy cocinero.; positions; title; cocinero",
                "Sé Python.; No sé Python.; skills; name; -"
            })
    void aFieldOfAnItemIsSaidNotToBeSo(String first, String then, String collection, String field, String value) {
        say(first);
        open();
        say(then);

        assertThat(profile().items().getOrDefault(collection, List.of()))
                .hasSizeLessThan(2)
                .extracting(item -> item.value(field).orElse(NOTHING))
                .allMatch(value::equals);
    }

    private String valueOf(String attribute) {
        ProfileValue known = profile().values().get(attribute);
        return known == null ? NOTHING : known.value();
    }
}
