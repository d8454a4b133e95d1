package dev.coach.core.extraction.resume;

import dev.coach.core.schema.Skills;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of skill some words name: by themselves first, by the words above them else. */
final class SkillKinds {
    private static final Set<String> SPOKEN = spokenLanguages();
    private static final Pattern KNOWLEDGE_LABEL = Pattern.compile(
            "(?iU).*\\b(?:research|areas?|domains?|subjects?|fields?|knowledge|theory|wissen|conocimientos?|connaissances?|fachgebiete)\\b.*");
    private static final Pattern TRANSVERSAL_LABEL = Pattern.compile(
            "(?iU).*\\b(?:soft|interpersonal|personal|social|transferable|transversal|soziale|persönliche|blandas|humaines)\\b.*");
    private static final Pattern TRANSVERSAL = Pattern.compile(
            "(?iU)(?:.*\\b(?:communication|leadership|teamwork|team player|collaboration|problem[- ]solving|time management|critical thinking|creativity|adaptability|negotiation|public speaking|presentation skills|mentoring|coaching|teaching|empathy|organi[sz]ation(?:al)? skills|flexibility|conflict resolution|decision[- ]making|interpersonal skills|attention to detail|work ethic|self-motivated|multitasking|teamfähigkeit|kommunikation\\p{L}*|führung|trabajo en equipo|comunicación|liderazgo|travail d['’]équipe)\\b.*)");

    private SkillKinds() {}

    static Skills.Kind of(String skill, String label) {
        if (isSpokenLanguage(skill)) {
            return Skills.Kind.LANGUAGE;
        }
        if (TRANSVERSAL.matcher(skill).matches()
                || TRANSVERSAL_LABEL.matcher(label).matches()) {
            return Skills.Kind.TRANSVERSAL;
        }
        return KNOWLEDGE_LABEL.matcher(label).matches() ? Skills.Kind.KNOWLEDGE : Skills.Kind.TECHNICAL;
    }

    static boolean isSpokenLanguage(String skill) {
        return SPOKEN.contains(skill.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> spokenLanguages() {
        Set<String> names = new HashSet<>();
        List<Locale> readers = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            for (Locale reader : readers) {
                add(language.getDisplayLanguage(reader), names);
            }
            add(language.getDisplayLanguage(language), names);
        }
        names.addAll(List.of(
                "mandarin",
                "cantonese",
                "farsi",
                "castilian",
                "flemish",
                "hochdeutsch",
                "brazilian portuguese",
                "sign language",
                "american sign language"));
        return names;
    }

    /** Names of two letters are codes, not words. */
    private static void add(String name, Set<String> names) {
        if (name.length() > 2) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
    }
}
