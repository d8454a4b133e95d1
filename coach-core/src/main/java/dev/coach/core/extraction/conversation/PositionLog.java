package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.Title.Note;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Positions.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns work statements into positions, and knows which statements speak of the same one. */
final class PositionLog {
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    /** A span of time, and the words that name it. */
    record Lasted(Duration span, boolean over, Evidence evidence) {}

    private static final class Entry {
        final String item;
        final boolean current;
        final int utterance;

        @Nullable
        String title;

        @Nullable
        String employer;

        /** Only "as a nurse" said it, so that a title said outright is the better name of the same position. */
        boolean titleByTheWay;

        Entry(String item, boolean current, int utterance) {
            this.item = item;
            this.current = current;
            this.utterance = utterance;
        }

        /** How long it lasted, or has lasted. */
        @Nullable
        Lasted lasted;

        boolean agrees(@Nullable String otherTitle, @Nullable String otherEmployer) {
            return isSame(title, otherTitle) && isSame(employer, otherEmployer);
        }

        boolean shares(@Nullable String otherTitle, @Nullable String otherEmployer) {
            return (title != null && title.equals(otherTitle)) || (employer != null && employer.equals(otherEmployer));
        }

        private static boolean isSame(@Nullable String one, @Nullable String other) {
            return one == null || other == null || one.equals(other);
        }
    }

    PositionLog(Findings findings) {
        this.findings = findings;
    }

    /** Claims the position of a statement that names one. */
    void add(Work work, boolean current, Evidence evidence) {
        Entry entry = entryFor(work, current);
        String title = work.titleText();
        if (title != null) {
            entry.title = lower(title);
            entry.titleByTheWay = work.titleConfidence == Confidence.IMPLIED && work.impliedTitle == null;
            field(entry, Positions.TITLE, title, work.titleConfidence, evidence);
        }
        if (work.employer != null) {
            entry.employer = lower(work.employer);
            field(entry, Positions.EMPLOYER, work.employer, work.employerConfidence(), evidence);
        }
        if (work.place != null) {
            field(entry, Positions.LOCATION, work.place, Confidence.USUAL, evidence);
        }
        if (work.industry != null) {
            field(entry, Positions.INDUSTRY, work.industry, Confidence.USUAL, evidence);
        }
        if (work.duration != null && !work.isUnpaid()) {
            entry.lasted = new Lasted(work.duration, !current, evidence);
        }
        if (work.start != null) {
            field(entry, Positions.START_DATE, work.start.toString(), Confidence.PLAIN, evidence);
        }
        if (work.end != null) {
            field(entry, Positions.END_DATE, work.end.toString(), Confidence.PLAIN, evidence);
        }
        if (current || work.time == Time.PAST || work.time == Time.ENDED || work.time == Time.NOW) {
            field(entry, Positions.CURRENT, Boolean.toString(current), Confidence.USUAL, evidence);
        }
        workType(work).ifPresent(type -> field(entry, Positions.WORK_TYPE, type.name(), Confidence.USUAL, evidence));
    }

    /** When the position of now that the utterance named began. */
    void began(PartialDate date, Sentence sentence, Evidence evidence) {
        entries.stream()
                .filter(known ->
                        known.current && known.utterance == sentence.utterance().index())
                .reduce((first, last) -> last)
                .ifPresent(known -> field(known, Positions.START_DATE, date.toString(), Confidence.PLAIN, evidence));
    }

    /** How long the last work lasted; empty unless it is the only one that was named. */
    Optional<Lasted> onlyOneThatLasted() {
        return Optional.of(entries)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(only -> only.title != null)
                .map(only -> only.lasted);
    }

    private static Optional<WorkType> workType(Work work) {
        if (work.isUnpaid()) {
            return Optional.of(WorkType.VOLUNTEER);
        }
        return work.hasNote(Note.FREELANCE) || work.hasNote(Note.SELF_EMPLOYED)
                ? Optional.of(WorkType.SELF_EMPLOYED)
                : Optional.empty();
    }

    /** Claims a title or employer of now that was given as a bare answer, for the position that lacks it. */
    void addAnswer(Attribute<?> scalar, String value, int utterance, Evidence evidence) {
        boolean title = scalar.equals(CurrentSituation.TITLE);
        Entry entry = entries.stream()
                .filter(known -> known.current && (title ? known.title : known.employer) == null)
                .reduce((first, last) -> last)
                .orElseGet(() -> open(true, utterance));
        if (title) {
            entry.title = lower(value);
        } else {
            entry.employer = lower(value);
        }
        field(entry, title ? Positions.TITLE : Positions.EMPLOYER, value, Confidence.ANSWERED, evidence);
        field(entry, Positions.CURRENT, "true", Confidence.ANSWERED, evidence);
    }

    /** Whether a current title says this and more: "developer" is nothing new of a software developer. */
    boolean isLessThanKnown(String title) {
        String end = " " + title.toLowerCase(Locale.ROOT);
        return entries.stream().anyMatch(known -> known.current && known.title != null && known.title.endsWith(end));
    }

    /** The position that was named before with the same words, or that of now in the same utterance; a new one otherwise. */
    private Entry entryFor(Work work, boolean current) {
        String title = lower(work.titleText());
        String employer = lower(work.employer);
        return entries.stream()
                .filter(known -> known.agrees(title, employer))
                .filter(known -> known.shares(title, employer)
                        || (current && known.current && isToldTogether(known, work) && !saysAlso(work)))
                .reduce((first, last) -> last)
                .or(() -> corrected(work, current))
                .or(() -> saidOutright(work, current))
                .orElseGet(() -> open(current, work.sentence.utterance().index()));
    }

    /** In one utterance; what somebody does also tells more of an employer that was named before. */
    private static boolean isToldTogether(Entry known, Work work) {
        return known.utterance == work.sentence.utterance().index() || work.impliedTitle != null && known.title == null;
    }

    /** "No, I'm a midwife" speaks of the position that was named last. */
    private Optional<Entry> corrected(Work work, boolean current) {
        return entries.stream()
                .filter(known -> work.corrects && !saysAlso(work))
                .filter(known -> known.current == current && Findings.isJustSaid(known.utterance, work.sentence))
                .reduce((first, last) -> last);
    }

    /** "As a developer and leader within a company, … I'm the CTO" speaks of one position. */
    private Optional<Entry> saidOutright(Work work, boolean current) {
        return entries.stream()
                .filter(known -> current && known.current && known.titleByTheWay && known.employer == null)
                .filter(known -> work.title != null && work.titleConfidence > Confidence.IMPLIED && !saysAlso(work))
                .filter(known -> known.utterance == work.sentence.utterance().index())
                .reduce((first, last) -> last);
    }

    /** A title of now that was said is not the coachee's. */
    void denyTitle(String title, Evidence evidence) {
        entries.stream()
                .filter(known -> known.current && title.equalsIgnoreCase(known.title))
                .toList()
                .forEach(known -> {
                    known.title = null;
                    deny(known, Positions.TITLE, CurrentSituation.TITLE, title, evidence);
                });
    }

    /** An employer of now that was said is not the coachee's. */
    void denyEmployer(String employer, Evidence evidence) {
        entries.stream()
                .filter(known -> known.current && employer.equalsIgnoreCase(known.employer))
                .toList()
                .forEach(known -> {
                    known.employer = null;
                    deny(known, Positions.EMPLOYER, CurrentSituation.EMPLOYER, employer, evidence);
                });
    }

    /** The position first: it did not end, it was never so. */
    private void deny(Entry entry, Attribute<?> field, Attribute<?> scalar, String value, Evidence evidence) {
        findings.retire(Positions.COLLECTION, entry.item, field, value, Confidence.USUAL, evidence);
        findings.retire(scalar, value, Confidence.USUAL, evidence);
    }

    private static @Nullable String lower(@Nullable String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    static boolean saysAlso(Work work) {
        for (int at = work.from; at < work.to; at++) {
            if (work.sentence.is(at, "also") || work.sentence.is(at, "another")) {
                return true;
            }
        }
        return false;
    }

    private Entry open(boolean current, int utterance) {
        Entry entry = new Entry(findings.newItem("position"), current, utterance);
        entries.add(entry);
        return entry;
    }

    private void field(Entry entry, Attribute<?> field, String value, double confidence, Evidence evidence) {
        findings.add(Positions.COLLECTION, entry.item, field, value, confidence, evidence);
    }
}
