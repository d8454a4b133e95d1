package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.occupation.Occupation;
import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.lexicon.OccupationLexicon;
import dev.coach.core.schema.CurrentSituation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who rose where they are, "I'm no longer a nurse, I'm a ward manager now", from who works as something else, and so perhaps
 * elsewhere. The fields of work are those of ISCO-08: a minor group, and the professions that a group of managers leads.
 */
final class WorkRises {
    private static final int MINOR_GROUP = 3;
    private static final int SUB_MAJOR_GROUP = 2;
    /** What is managed, by unit group of the manager. */
    private static final Map<String, Set<String>> LED = Map.ofEntries(
            Map.entry("1211", Set.of("24", "33", "43")),
            Map.entry("1212", Set.of("24")),
            Map.entry("1221", Set.of("24", "33", "52")),
            Map.entry("1321", Set.of("31", "72", "73", "75", "81", "82", "93")),
            Map.entry("1323", Set.of("31", "71", "93")),
            Map.entry("1324", Set.of("43", "83", "93")),
            Map.entry("1330", Set.of("25", "35")),
            Map.entry("1341", Set.of("23", "53")),
            Map.entry("1342", Set.of("22", "32", "53")),
            Map.entry("1343", Set.of("22", "32", "53")),
            Map.entry("1345", Set.of("23")),
            Map.entry("1411", Set.of("51")),
            Map.entry("1412", Set.of("51", "94")),
            Map.entry("1420", Set.of("52")));

    private final OccupationLexicon occupations;

    WorkRises(OccupationLexicon occupations) {
        this.occupations = occupations;
    }

    /** Whether the title of now alone came to its end, and another of its field, at no employer that is named, took its place. */
    boolean isOne(Work ended, Work next, Findings findings) {
        return ended.time == Time.ENDED
                && next.time == Time.NOW
                && ended.title != null
                && next.title != null
                && ended.employer == null
                && ended.place == null
                && ended.end == null
                && next.employer == null
                && isOfNow(ended.title.in(ended.sentence), findings)
                && isOneField(ended.title.in(ended.sentence), next.title.in(next.sentence));
    }

    private static boolean isOfNow(String title, Findings findings) {
        return findings.isHeld(CurrentSituation.TITLE, title)
                || findings.held().stream()
                        .anyMatch(held -> held.attribute().equals(CurrentSituation.TITLE.name())
                                && held.value().equalsIgnoreCase(title));
    }

    private boolean isOneField(String one, String other) {
        Optional<String> first = occupations.find(one).map(Occupation::code);
        Optional<String> second = occupations.find(other).map(Occupation::code);
        return first.isPresent() && second.isPresent() && leads(first.get(), second.get());
    }

    private static boolean leads(String code, String next) {
        return code.substring(0, MINOR_GROUP).equals(next.substring(0, MINOR_GROUP)) && !next.startsWith("1")
                || LED.getOrDefault(next, Set.of()).contains(code.substring(0, SUB_MAJOR_GROUP));
    }
}
