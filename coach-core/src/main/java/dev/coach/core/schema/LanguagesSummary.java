package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.cefr;
import static dev.coach.core.schema.Declaration.language;
import static dev.coach.core.schema.Declaration.languages;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Cefr;
import dev.coach.core.domain.profile.Section;
import java.util.List;

/** Which languages the coachee brings; reading, writing and speaking apart are fields of the items of each language. */
public final class LanguagesSummary {
    private static final Draft IN = Draft.of(
            "languages_summary",
            "Languages",
            "Each language opens places of work, and some roles are there because of one.");

    public static final Attribute<String> NATIVE_LANGUAGE = IN.attribute("native_language", language())
            .means("Language the coachee grew up with")
            .asks("Which language did you grow up with?")
            .says("you grew up with {}")
            .importance(3)
            .lasting()
            .open();
    public static final Attribute<Cefr> ENGLISH_LEVEL = IN.attribute("english_level", cefr())
            .means("How well the coachee speaks English, A1 (a few words) to C2 (like a native speaker)")
            .asks(
                    "How well do you speak English, from A1 (a few words) to C2 (like a native speaker)?",
                    "Many employers ask for English at some level, and courses too are often in English.")
            .says("your English is at {}")
            .importance(3)
            .burden(2)
            .open();
    public static final Attribute<String> SECOND_LANGUAGE = IN.attribute("second_language", language())
            .means("Language the coachee speaks best after the native one")
            .asks("Which language do you speak best after the one you grew up with?")
            .says("{} is your second language")
            .importance(3)
            .open();
    public static final Attribute<Cefr> SECOND_LANGUAGE_LEVEL = IN.attribute("second_language_level", cefr())
            .means("How well the second language is spoken, A1 (a few words) to C2 (like a native speaker)")
            .asks(
                    "How well do you speak your second language, from A1 (a few words) to C2 (like a native)?",
                    "The level decides whether you could work in it or should first learn more.")
            .says("your second language is at {}")
            .after(SECOND_LANGUAGE)
            .burden(2)
            .open();
    public static final Attribute<String> THIRD_LANGUAGE = IN.attribute("third_language", language())
            .means("Language the coachee speaks best after the second one")
            .asks("Which third language do you speak, if any?")
            .says("{} is your third language")
            .after(SECOND_LANGUAGE)
            .importance(1)
            .open();
    public static final Attribute<Cefr> THIRD_LANGUAGE_LEVEL = IN.attribute("third_language_level", cefr())
            .means("How well the third language is spoken, A1 (a few words) to C2 (like a native speaker)")
            .asks("How well do you speak your third language, from A1 (a few words) to C2 (like a native)?")
            .says("your third language is at {}")
            .after(THIRD_LANGUAGE)
            .importance(1)
            .burden(2)
            .open();
    public static final Attribute<String> SIGN_LANGUAGE = IN.attribute("sign_language", language())
            .means("Sign language the coachee uses")
            .asks(
                    "Which sign language do you use, if any?",
                    "People who can sign are sought in schools, public offices and care.")
            .says("you can sign in {}")
            .importance(1)
            .personal();
    public static final Attribute<List<String>> OTHER_LANGUAGES = IN.attribute("other_languages", languages())
            .means("Further languages the coachee has some command of")
            .asks("Which other languages do you know a little?")
            .says("you also know some {}")
            .importance(1)
            .open();

    public static final Section SECTION = IN.section();

    private LanguagesSummary() {}
}
