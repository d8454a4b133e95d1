package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Cefr;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.schema.Languages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives each language one item, however often it is named. A level counts for all that one does with a language. */
final class LanguageLog {
    private static final List<Attribute<Cefr>> ACTIVITIES = List.of(
            Languages.LISTENING, Languages.READING, Languages.INTERACTION, Languages.PRODUCTION, Languages.WRITING);

    private final Findings findings;
    private final Map<String, String> items = new HashMap<>();

    LanguageLog(Findings findings) {
        this.findings = findings;
    }

    /** The coachee knows a language. */
    String know(String name, Evidence evidence) {
        String item = item(name);
        findings.add(Languages.COLLECTION, item, Languages.NAME, name, Confidence.USUAL, evidence);
        return item;
    }

    /** The coachee grew up with a language. */
    void growUpWith(String name, Evidence evidence) {
        findings.add(Languages.COLLECTION, know(name, evidence), Languages.NATIVE, "true", Confidence.PLAIN, evidence);
    }

    /** The level says more exactly what a word such as "fluent" said before, which holds no longer when both do not agree. */
    void level(String name, String level, Evidence evidence) {
        if (!level.startsWith("c")) {
            findings.skills().unrate(name, evidence);
        }
        String item = know(name, evidence);
        ACTIVITIES.forEach(
                activity -> findings.add(Languages.COLLECTION, item, activity, level, Confidence.USUAL, evidence));
    }

    /** The coachee does not know a language, or no longer. */
    void retire(String name, Evidence evidence) {
        findings.retire(Languages.COLLECTION, item(name), Languages.NAME, name, Confidence.USUAL, evidence);
    }

    private String item(String name) {
        return items.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> findings.newItem("language"));
    }
}
