package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Named;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.schema.Skills;
import dev.coach.core.schema.Skills.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gives each skill one item, however often it is named. */
final class SkillLog {
    private static final String NAME = Skills.COLLECTION.name() + "." + Skills.NAME.name();
    private static final String LEVEL = Skills.COLLECTION.name() + "." + Skills.LEVEL.name();

    private final Findings findings;
    private final Map<String, String> items = new HashMap<>();

    SkillLog(Findings findings) {
        this.findings = findings;
    }

    /** The item of a known skill; its name and kind are claimed with it. */
    String item(Skill skill, double confidence, Evidence evidence) {
        String item = item(skill.name(), confidence, evidence);
        findings.add(Skills.COLLECTION, item, Skills.KIND, skill.kind().name(), confidence, evidence);
        return item;
    }

    /**
     * Claims the skills that a sentence names in a row, if it says so of the coachee and as true.
     *
     * @param from where the statement begins
     * @param level of those that come without their own
     * @return whether anything was claimed
     */
    boolean claim(Sentence sentence, int from, List<Named> named, OptionalInt level) {
        if (named.isEmpty()
                || !Assertion.holdsNow(sentence, from, named.getLast().end())) {
            return false;
        }
        Evidence evidence = Quote.of(sentence, from, named.getLast().end());
        OptionalInt common = named.getLast().trailing() ? named.getLast().level() : level;
        for (Named skill : named) {
            String item = item(skill, evidence);
            OptionalInt step = skill.level().isPresent() ? skill.level() : common;
            step.ifPresent(known -> level(item, known, Confidence.IMPLIED, evidence));
            if (skill.skill() != null && skill.skill().kind() == Kind.LANGUAGE) {
                findings.languages().know(skill.skill().name(), evidence);
            }
        }
        return true;
    }

    /** The item of a skill as it was named. */
    String item(Named named, Evidence evidence) {
        String item = item(named.name(), Confidence.USUAL, evidence);
        if (named.skill() != null) {
            findings.add(
                    Skills.COLLECTION, item, Skills.KIND, named.skill().kind().name(), Confidence.USUAL, evidence);
        }
        return item;
    }

    /** How well a skill is mastered, from 1 to 5. */
    void level(String item, int step, double confidence, Evidence evidence) {
        findings.add(Skills.COLLECTION, item, Skills.LEVEL, Integer.toString(step), confidence, evidence);
    }

    /**
     * Whether the level of a skill was said lately.
     *
     * @param byFigure whether it must have been a figure
     */
    boolean isRated(String name, boolean byFigure) {
        String item = items.get(name.toLowerCase(Locale.ROOT));
        return item != null
                && findings.recent().stream()
                        .filter(claim -> LEVEL.equals(claim.attribute()) && item.equals(claim.item()))
                        .anyMatch(
                                claim -> !byFigure || isFigure(claim.evidence().quote(), claim.value()));
    }

    /** How well a skill is mastered was said in a word that is no longer meant; a figure stays. */
    void unrate(String name, Evidence evidence) {
        String item = items.get(name.toLowerCase(Locale.ROOT));
        findings.recent().stream()
                .filter(claim -> LEVEL.equals(claim.attribute()) && Objects.equals(claim.item(), item))
                .filter(claim -> !isFigure(claim.evidence().quote(), claim.value()))
                .toList()
                .forEach(claim -> findings.retire(claim, evidence));
        findings.held().stream()
                .filter(held -> held.attribute().equals(NAME) && held.value().equalsIgnoreCase(name))
                .flatMap(skill -> findings.held().stream()
                        .filter(held -> held.attribute().equals(LEVEL) && Objects.equals(held.item(), skill.item())))
                .filter(held -> !isFigure(held.quote(), held.value()))
                .forEach(held -> findings.retire(held, evidence));
    }

    private static boolean isFigure(String quote, @Nullable String level) {
        return quote.contains(String.valueOf(level));
    }

    /** The coachee does not have a skill. */
    void retire(String name, Evidence evidence) {
        String item = items.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> findings.newItem("skill"));
        findings.retire(Skills.COLLECTION, item, Skills.NAME, name, Confidence.USUAL, evidence);
    }

    /** The same of a skill as it was named; of a language, that the coachee does not speak it. */
    void retire(Named named, Evidence evidence) {
        retire(named.name(), evidence);
        if (named.skill() != null && named.skill().kind() == Kind.LANGUAGE) {
            findings.languages().retire(named.skill().name(), evidence);
        }
    }

    /** The item of any skill. */
    String item(String name, double confidence, Evidence evidence) {
        String item = items.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> findings.newItem("skill"));
        findings.add(Skills.COLLECTION, item, Skills.NAME, name, confidence, evidence);
        return item;
    }
}
