package dev.coach.core.extraction;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.Title.Note;
import dev.coach.core.extraction.Work.Time;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import dev.coach.core.schema.CurrentSituation.SeniorityLevel;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Positions.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns work statements into claims, and knows which statements speak of the same position. */
final class PositionLog {
    private static final Set<String> OWN_BOSS =
            Set.of("owner", "founder", "co-founder", "cofounder", "entrepreneur", "freelancer", "proprietor");
    private static final Pattern NO_OWNER = Pattern.compile("(?i)\\b(product|process|service|data) owner$");
    private static final Map<String, SeniorityLevel> LEVELS = Map.of(
            "junior", SeniorityLevel.JUNIOR,
            "senior", SeniorityLevel.SENIOR,
            "lead", SeniorityLevel.LEAD,
            "entry-level", SeniorityLevel.ENTRY,
            "mid-level", SeniorityLevel.MID,
            "ceo", SeniorityLevel.EXECUTIVE,
            "cto", SeniorityLevel.EXECUTIVE,
            "cfo", SeniorityLevel.EXECUTIVE,
            "coo", SeniorityLevel.EXECUTIVE);

    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        final String item;
        final boolean current;
        final int utterance;

        @Nullable
        String title;

        @Nullable
        String employer;

        Entry(String item, boolean current, int utterance) {
            this.item = item;
            this.current = current;
            this.utterance = utterance;
        }

        boolean agrees(@Nullable String otherTitle, @Nullable String otherEmployer) {
            return same(title, otherTitle) && same(employer, otherEmployer);
        }

        private static boolean same(@Nullable String one, @Nullable String other) {
            return one == null || other == null || one.equalsIgnoreCase(other);
        }
    }

    PositionLog(Findings findings) {
        this.findings = findings;
    }

    void add(Work work) {
        if (work.hasNote(Note.ASPIRING)) {
            aim(work);
        } else if (work.time == Time.NOW && !work.hasNote(Note.FORMER)) {
            current(work);
        } else {
            past(work);
        }
    }

    /** The label of the position that a title or employer of now belongs to when it is named alone, as an answer. */
    void answer(Attribute<?> scalar, String value, Evidence evidence) {
        boolean title = scalar.name().equals(CurrentSituation.TITLE.name());
        Entry entry = entries.stream()
                .filter(known -> known.current && (title ? known.title : known.employer) == null)
                .reduce((first, last) -> last)
                .orElseGet(() -> open(true, evidenceIndex(evidence)));
        if (title) {
            entry.title = value;
        } else {
            entry.employer = value;
        }
        field(entry, title ? Positions.TITLE : Positions.EMPLOYER, value, Confidence.ANSWERED, evidence);
        field(entry, Positions.CURRENT, "true", Confidence.ANSWERED, evidence);
    }

    private static int evidenceIndex(Evidence evidence) {
        return ((dev.coach.core.domain.profile.Place.InUtterance) evidence.place()).index();
    }

    private void aim(Work work) {
        findings.add(Goals.TARGET_ROLE, Objects.requireNonNull(work.titleText()), Confidence.USUAL, evidence(work));
    }

    private void current(Work work) {
        Evidence evidence = evidence(work);
        String title = work.titleText();
        boolean unpaid = work.isUnpaid();
        if (title != null && isLessThanKnown(title)) {
            return;
        }
        if (title != null && !unpaid) {
            findings.add(CurrentSituation.TITLE, title, work.titleConfidence, evidence);
            level(title)
                    .ifPresent(level ->
                            findings.add(CurrentSituation.SENIORITY_LEVEL, level.name(), Confidence.IMPLIED, evidence));
        }
        if (work.employer != null && !unpaid) {
            findings.add(CurrentSituation.EMPLOYER, work.employer, employerConfidence(work), evidence);
        }
        if (work.industry != null && !unpaid) {
            findings.add(CurrentSituation.INDUSTRY, work.industry, Confidence.USUAL, evidence);
        }
        if (work.duration != null && !unpaid && (title != null || work.industry != null)) {
            findings.add(
                    title != null ? CurrentSituation.YEARS_IN_ROLE : CurrentSituation.YEARS_IN_FIELD,
                    work.duration.years(),
                    work.duration.confidence(Confidence.USUAL),
                    evidence);
        }
        contract(work, evidence);
        if (work.namesPosition()) {
            position(work, true, evidence);
        }
    }

    /** "Developer" says nothing new of a software developer. */
    private boolean isLessThanKnown(String title) {
        String end = " " + title.toLowerCase(Locale.ROOT);
        return entries.stream()
                .anyMatch(known -> known.current
                        && known.title != null
                        && known.title.toLowerCase(Locale.ROOT).endsWith(end));
    }

    private void contract(Work work, Evidence evidence) {
        String title = work.titleText();
        boolean ownBoss = title != null
                && OWN_BOSS.contains(lastWord(title))
                && !NO_OWNER.matcher(title).find();
        if (work.hasNote(Note.FREELANCE) || work.hasNote(Note.SELF_EMPLOYED) || ownBoss) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS,
                    EmploymentStatus.SELF_EMPLOYED.name(),
                    Confidence.USUAL,
                    evidence);
        }
        type(work)
                .ifPresent(type ->
                        findings.add(CurrentSituation.EMPLOYMENT_TYPE, type.name(), Confidence.USUAL, evidence));
    }

    private static Optional<EmploymentType> type(Work work) {
        if (work.hasNote(Note.PART_TIME)) {
            return Optional.of(EmploymentType.PART_TIME);
        }
        if (work.hasNote(Note.FULL_TIME)) {
            return Optional.of(EmploymentType.FULL_TIME);
        }
        if (work.hasNote(Note.FREELANCE)) {
            return Optional.of(EmploymentType.FREELANCE);
        }
        return work.hasNote(Note.TEMPORARY) ? Optional.of(EmploymentType.TEMPORARY) : Optional.empty();
    }

    private void past(Work work) {
        Evidence evidence = evidence(work);
        if (work.time == Time.ENDED && work.title != null) {
            findings.retire(CurrentSituation.TITLE, Confidence.USUAL, evidence);
        }
        if (work.time == Time.ENDED && work.employer != null) {
            findings.retire(CurrentSituation.EMPLOYER, Confidence.USUAL, evidence);
        }
        if (work.hasNote(Note.RETIRED)) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.RETIRED.name(), Confidence.PLAIN, evidence);
        }
        if (work.namesPosition()) {
            position(work, false, evidence);
        }
    }

    private void position(Work work, boolean current, Evidence evidence) {
        Entry entry = entryFor(work, current);
        String title = work.titleText();
        if (title != null) {
            entry.title = title;
            field(entry, Positions.TITLE, title, work.titleConfidence, evidence);
        }
        if (work.employer != null) {
            entry.employer = work.employer;
            field(entry, Positions.EMPLOYER, work.employer, employerConfidence(work), evidence);
        }
        if (work.place != null) {
            field(entry, Positions.LOCATION, work.place, Confidence.USUAL, evidence);
        }
        if (work.industry != null) {
            field(entry, Positions.INDUSTRY, work.industry, Confidence.USUAL, evidence);
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

    private static Optional<WorkType> workType(Work work) {
        if (work.isUnpaid()) {
            return Optional.of(WorkType.VOLUNTEER);
        }
        return work.hasNote(Note.FREELANCE) || work.hasNote(Note.SELF_EMPLOYED)
                ? Optional.of(WorkType.SELF_EMPLOYED)
                : Optional.empty();
    }

    /** The position that was named before with the same words, or of now within the same utterance; a new one otherwise. */
    private Entry entryFor(Work work, boolean current) {
        String title = work.titleText();
        int utterance = work.sentence.utterance().index();
        return entries.stream()
                .filter(known -> known.agrees(title, work.employer))
                .filter(known -> sharesName(known, title, work.employer)
                        || (current && known.current && known.utterance == utterance && !saysAlso(work)))
                .reduce((first, last) -> last)
                .orElseGet(() -> open(current, utterance));
    }

    private static boolean sharesName(Entry known, @Nullable String title, @Nullable String employer) {
        return (title != null && title.equalsIgnoreCase(known.title))
                || (employer != null && employer.equalsIgnoreCase(known.employer));
    }

    private static boolean saysAlso(Work work) {
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

    private static double employerConfidence(Work work) {
        return work.employerKnown && !work.sentence.capitals() ? Confidence.IMPLIED : Confidence.USUAL;
    }

    private static Optional<SeniorityLevel> level(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        return Optional.ofNullable(LEVELS.get(space < 0 ? lower : lower.substring(0, space)));
    }

    private static String lastWord(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    private static Evidence evidence(Work work) {
        return Quote.of(work.sentence, work.from, work.to);
    }
}
