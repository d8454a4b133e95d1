package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Title.Note;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import dev.coach.core.schema.CurrentSituation.SeniorityLevel;
import dev.coach.core.schema.Goals;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Claims what a work statement says: a position, and for one of now the current situation too. */
final class WorkClaims {
    private static final Set<String> OWN_BOSS = WordClasses.of("own-boss");
    private static final Set<String> OWNER_ONLY = WordClasses.of("owner-only");
    private static final Pattern OWNS_NOTHING = Pattern.compile("(?i)\\b(product|process|service|data) owner$");
    /** They are called so for years, and whatever their rank. */
    private static final Pattern LEVEL_IN_NAME =
            Pattern.compile("junior (doctor|house officer|barrister|counsel|minister)|senior house officer");

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

    WorkClaims(Findings findings) {
        this.findings = findings;
    }

    void add(Work work) {
        Evidence evidence = Quote.of(work.sentence, work.from, work.to);
        nameInFull(work);
        String title = work.titleText();
        if (title != null && work.employer == null && OWNER_ONLY.contains(title.toLowerCase(Locale.ROOT))) {
            owns(work, evidence);
            return;
        }
        if (work.hasNote(Note.OUT_OF_WORK)) {
            isOutOfWork(work, evidence);
            return;
        }
        if (work.hasNote(Note.ASPIRING)) {
            if (title != null) {
                findings.add(Goals.TARGET_ROLE, title, Confidence.USUAL, evidence);
            }
            return;
        }
        boolean current = work.time == Time.NOW && !work.hasNote(Note.FORMER);
        if (current && title != null && findings.positions().isLessThanKnown(title)) {
            return;
        }
        boolean known =
                findings.confidence(CurrentSituation.TITLE) > 0 || findings.confidence(CurrentSituation.EMPLOYER) > 0;
        boolean beside = current && (title != null || known) && PositionMention.saysAlso(work);
        if (current && !work.isUnpaid() && !beside) {
            current(work, title, evidence);
        }
        if (work.namesPosition() && !work.risen) {
            findings.positions().add(work, current, evidence);
        }
        if (!current) {
            ended(work, evidence);
        }
    }

    /** "I'm an unemployed electrician" says what somebody has learned, and that they do not work as it. */
    private void isOutOfWork(Work work, Evidence evidence) {
        if (work.time == Time.NOW) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.UNEMPLOYED.name(), Confidence.USUAL, evidence);
        }
    }

    /** "I'm the owner of a shop" says that somebody owns it and not what they do there. */
    private void owns(Work work, Evidence evidence) {
        if (work.time == Time.NOW && !work.hasNote(Note.FORMER) && !work.hasNote(Note.ASPIRING)) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS,
                    EmploymentStatus.SELF_EMPLOYED.name(),
                    Confidence.USUAL,
                    evidence);
        }
    }

    private void current(Work work, @Nullable String title, Evidence evidence) {
        if (work.changes && findings.isHeld(CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.RETIRED.name())) {
            findings.retire(CurrentSituation.EMPLOYMENT_STATUS, Confidence.USUAL, evidence);
        }
        if (work.changes) {
            leave(work, title, evidence);
        }
        boolean titled = title != null && now(work, CurrentSituation.TITLE, title, work.titleConfidence, evidence);
        if (title != null && titled) {
            level(title)
                    .ifPresent(level ->
                            findings.add(CurrentSituation.SENIORITY_LEVEL, level.name(), Confidence.IMPLIED, evidence));
        }
        if (work.employer != null) {
            now(work, CurrentSituation.EMPLOYER, work.employer, work.employerConfidence(), evidence);
        }
        if (work.industry != null) {
            now(work, CurrentSituation.INDUSTRY, work.industry, Confidence.USUAL, evidence);
        }
        if (work.duration != null && (titled || (title == null && work.industry != null))) {
            findings.add(
                    title != null ? CurrentSituation.YEARS_IN_ROLE : CurrentSituation.YEARS_IN_FIELD,
                    work.duration.years(),
                    work.duration.confidence(Confidence.USUAL),
                    evidence);
        }
        if (work.hasNote(Note.FREELANCE) || work.hasNote(Note.SELF_EMPLOYED) || (title != null && isOwnBoss(title))) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS,
                    EmploymentStatus.SELF_EMPLOYED.name(),
                    Confidence.USUAL,
                    evidence);
        }
        contract(work)
                .ifPresent(type ->
                        findings.add(CurrentSituation.EMPLOYMENT_TYPE, type.name(), Confidence.USUAL, evidence));
    }

    /** What came to its end or goes on may be named in fewer words than before: "I left Mercy" speaks of Mercy Hospital. */
    private void nameInFull(Work work) {
        if (work.employer != null && work.goesOn()) {
            work.employer = findings.positions().employerInFull(work.employer);
        }
        if (work.time == Time.ENDED && work.employer != null) {
            work.employer = findings.positions().employerNamed(work.employer);
        }
        if (work.time == Time.ENDED && work.title != null) {
            work.fullTitle = findings.positions().titleNamed(work.title.in(work.sentence));
        }
    }

    /** Ends the job before, its title and its employer together; who is promoted stays with the employer. */
    private void leave(Work work, @Nullable String title, Evidence evidence) {
        boolean otherTitle = title != null && !findings.mayHold(CurrentSituation.TITLE, title);
        boolean otherEmployer = work.employer != null && !findings.mayHold(CurrentSituation.EMPLOYER, work.employer);
        boolean unknown =
                findings.confidence(CurrentSituation.TITLE) == 0 && findings.confidence(CurrentSituation.EMPLOYER) == 0;
        boolean whole = !work.promoted && (otherTitle || otherEmployer || work.begins && unknown);
        if (whole || title != null && !findings.isHeld(CurrentSituation.TITLE, title)) {
            findings.retire(CurrentSituation.TITLE, Confidence.USUAL, evidence);
        }
        if (whole || work.employer != null && !findings.isHeld(CurrentSituation.EMPLOYER, work.employer)) {
            findings.retire(CurrentSituation.EMPLOYER, Confidence.USUAL, evidence);
        }
        if (whole) {
            findings.positions().leave();
        }
    }

    /**
     * Claims something of now. People have one main occupation: what is said on the side of another is a position only, unless it
     * is surer or said to be new.
     *
     * @return whether it is what is known now
     */
    private boolean now(Work work, Attribute<String> attribute, String value, double confidence, Evidence evidence) {
        if (!findings.mayHold(attribute, value) && !work.changes && !work.corrects) {
            if (findings.confidence(attribute) >= confidence) {
                return false;
            }
            findings.withdraw(attribute);
        }
        findings.add(attribute, value, confidence, evidence);
        return true;
    }

    private static boolean isOwnBoss(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return OWN_BOSS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
                && !OWNS_NOTHING.matcher(title).find();
    }

    private static Optional<SeniorityLevel> level(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (LEVEL_IN_NAME.matcher(lower).matches()) {
            return Optional.empty();
        }
        int space = lower.indexOf(' ');
        return Optional.ofNullable(LEVELS.get(space < 0 ? lower : lower.substring(0, space)));
    }

    private static Optional<EmploymentType> contract(Work work) {
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

    /** What was is no longer, unless something else is said to be: "I'm a teacher. I'm not a nurse any more." */
    private void retire(Attribute<String> attribute, @Nullable String value, Evidence evidence) {
        if (value != null && findings.mayHold(attribute, value)) {
            findings.retire(attribute, value, Confidence.USUAL, evidence);
        }
    }

    private void ended(Work work, Evidence evidence) {
        if (work.time == Time.ENDED) {
            Optional.ofNullable(work.titleText())
                    .flatMap(WorkClaims::level)
                    .ifPresent(
                            level -> findings.retireIfKnown(CurrentSituation.SENIORITY_LEVEL, level.name(), evidence));
            retire(CurrentSituation.TITLE, work.titleText(), evidence);
            retire(CurrentSituation.EMPLOYER, work.employer, evidence);
        }
        if (work.hasNote(Note.RETIRED)) {
            findings.add(
                    CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.RETIRED.name(), Confidence.PLAIN, evidence);
        }
    }
}
