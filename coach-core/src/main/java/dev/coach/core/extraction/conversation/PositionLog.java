package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because whoever asks which position is meant looks at all that was told of each.
/** Turns work statements into positions, and knows which statements speak of the same one. */
final class PositionLog {
    private static final String CURRENT = Positions.COLLECTION.name() + "." + Positions.CURRENT.name();

    private final Findings findings;
    private final HeldPositions held;
    private final List<PositionEntry> entries = new ArrayList<>();
    private final PositionDenials denials;

    PositionLog(Findings findings) {
        this.findings = findings;
        this.held = HeldPositions.of(findings.held());
        this.denials = new PositionDenials(findings, held, entries);
    }

    /** Takes positions back, and restores those that never ended. */
    PositionDenials denials() {
        return denials;
    }

    /** Claims the position of a statement that names one; that somebody was what they are says nothing. */
    void add(Work work, boolean current, Evidence evidence) {
        String employer = work.employer;
        work.employer = employer == null ? null : employerInFull(employer);
        Map<String, String> mention = PositionMention.of(work, current);
        if (held.isAnotherStay(work, mention, entries)) {
            work.start = work.during;
            work.end = work.during;
            mention = PositionMention.of(work, current);
        }
        Optional<PositionEntry> known = knownFor(work, mention);
        if (known.isEmpty() && held.leavesOneOfSeveral(work, entries)) {
            return;
        }
        if (known.isEmpty() && !Objects.equals(employer, work.employer)) {
            work.employer = employer;
            mention = PositionMention.of(work, current);
            known = knownFor(work, mention);
        }
        PositionEntry entry =
                known.orElseGet(() -> open(work.sentence.utterance().index()));
        if (work.time == Time.PAST && work.end == null && entry.isCurrent()) {
            return;
        }
        entry.begun |= work.begins;
        String title = work.titleText();
        if (title != null) {
            entry.titleByTheWay = work.titleConfidence == Confidence.IMPLIED && work.impliedTitle == null;
            field(entry, Positions.TITLE, title, work.titleConfidence, evidence);
        }
        if (work.employer != null) {
            field(entry, Positions.EMPLOYER, work.employer, work.employerConfidence(), evidence);
        }
        if (work.place != null) {
            field(entry, Positions.LOCATION, work.place, Confidence.USUAL, evidence);
        }
        if (work.industry != null) {
            field(entry, Positions.INDUSTRY, work.industry, Confidence.USUAL, evidence);
        }
        if (work.duration != null && !work.isUnpaid()) {
            entry.lasted = new PositionEntry.Lasted(work.duration, !current, evidence);
        }
        if (work.hours != null) {
            field(entry, Positions.HOURS_PER_WEEK, work.hours.toString(), Confidence.USUAL, evidence);
        }
        if (work.start != null) {
            field(entry, Positions.START_DATE, work.start.toString(), Confidence.PLAIN, evidence);
        }
        if (work.end != null) {
            field(entry, Positions.END_DATE, work.end.toString(), Confidence.PLAIN, evidence);
        }
        if (entry.title() == null && leavesEmployerOfNow(work)) {
            held.onlyOneOfNowWithoutEmployer(entries, entry)
                    .map(this::known)
                    .ifPresent(half -> field(half, Positions.CURRENT, "false", Confidence.USUAL, evidence));
        }
        if (mention.containsKey(Positions.CURRENT.name())) {
            field(entry, Positions.CURRENT, Boolean.toString(current), Confidence.USUAL, evidence);
        }
        PositionMention.workType(work)
                .ifPresent(type -> field(entry, Positions.WORK_TYPE, type.name(), Confidence.USUAL, evidence));
    }

    /** "I started at Costa" may speak of Costa Coffee, of a coachee who is known to have worked there and at no other Costa. */
    String employerInFull(String said) {
        List<String> named = Stream.concat(entries.stream(), held.named(Positions.EMPLOYER, said, entries).stream())
                .flatMap(known -> Stream.ofNullable(known.employer()))
                .filter(known -> known.indexOf(' ') > 0)
                .filter(known -> ItemIdentity.isNamedBy(known, said, true) && !ItemIdentity.isOneName(known, said))
                .distinct()
                .toList();
        return named.size() == 1 ? named.getFirst() : said;
    }

    /** When the position of now that was just named began. */
    void began(PartialDate date, Sentence sentence, Evidence evidence) {
        entries.stream()
                .filter(known -> known.isCurrent() && !known.left && Findings.isJustSaid(known.utterance, sentence))
                .reduce((first, last) -> last)
                .ifPresent(known -> field(known, Positions.START_DATE, date.toString(), Confidence.PLAIN, evidence));
    }

    /** When a position ended that the sentence, or the one before it, says is over. */
    void ended(PartialDate date, Evidence evidence) {
        Set<String> over = Stream.concat(findings.lastRead().stream(), findings.ofSentence().stream())
                .filter(claim -> claim.attribute().equals(CURRENT) && "false".equals(claim.value()))
                .flatMap(claim -> Stream.ofNullable(claim.item()))
                .collect(Collectors.toSet());
        entries.stream()
                .filter(known -> over.contains(known.item) && !known.fields.containsKey(Positions.END_DATE.name()))
                .reduce((first, last) -> last)
                .ifPresent(known -> field(known, Positions.END_DATE, date.toString(), Confidence.PLAIN, evidence));
    }

    /** How long the last work lasted; empty unless it is the only one that was named. */
    Optional<PositionEntry.Lasted> onlyOneThatLasted() {
        return Optional.of(entries)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(only -> only.title() != null)
                .map(only -> only.lasted);
    }

    /** Claims a title or employer of now that was given as a bare answer, for the position that lacks it. */
    void addAnswer(Attribute<?> scalar, String value, int utterance, Evidence evidence) {
        boolean title = scalar.equals(CurrentSituation.TITLE);
        PositionEntry entry = entries.stream()
                .filter(known -> known.isCurrent() && !known.left && (title ? known.title() : known.employer()) == null)
                .reduce((first, last) -> last)
                .or(() -> held.onlyOneOfNowWithout(title ? Positions.TITLE : Positions.EMPLOYER, entries)
                        .map(this::known))
                .orElseGet(() -> open(utterance));
        field(entry, title ? Positions.TITLE : Positions.EMPLOYER, value, Confidence.ANSWERED, evidence);
        field(entry, Positions.CURRENT, "true", Confidence.ANSWERED, evidence);
    }

    /** Whether a current title says this and more: "developer" is nothing new of a software developer. */
    boolean isLessThanKnown(String title) {
        String end = " " + title.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(PositionEntry::isCurrent)
                .anyMatch(known -> lower(known.title()).endsWith(end));
    }

    /** The position that was named before, or that of now in the same utterance. */
    private Optional<PositionEntry> knownFor(Work work, Map<String, String> mention) {
        return held.wronglyTitled(work, mention, entries)
                .or(() -> ItemIdentity.choose(Positions.COLLECTION, entries, mention))
                .or(() -> held.onlyOneAt(work, mention, entries))
                .or(() ->
                        leavesEmployerOfNow(work) ? held.onlyOneOfNowWithoutEmployer(entries, null) : Optional.empty())
                .map(this::known)
                .or(() -> toldTogether(work, mention))
                .or(() -> corrected(work, mention))
                .or(() -> held.correctedNow(work, mention, entries).map(this::known))
                .or(() -> saidOutright(work, mention));
    }

    /** Whether a statement, of now or of the past, gives a position another title than it has; its employer is then named in full. */
    boolean isWronglyTitled(Work work, boolean current) {
        if (work.insteadOf == null) {
            return false;
        }
        String employer = work.employer;
        work.employer = employer == null ? null : employerInFull(employer);
        boolean wrong = held.wronglyTitled(work, PositionMention.of(work, current), entries)
                .isPresent();
        work.employer = wrong ? work.employer : employer;
        return wrong;
    }

    /** Which only the current situation may tell of. */
    private boolean leavesEmployerOfNow(Work work) {
        String employer = work.employer;
        return work.time == Time.ENDED
                && employer != null
                && findings.held().stream()
                        .anyMatch(known -> known.attribute().equals(CurrentSituation.EMPLOYER.name())
                                && ItemIdentity.isOneName(known.value(), employer));
    }

    private PositionEntry known(PositionEntry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        return entry;
    }

    /** In one utterance; what somebody does, or is "there", also tells more of an employer that was named before. */
    private Optional<PositionEntry> toldTogether(Work work, Map<String, String> mention) {
        int utterance = work.sentence.utterance().index();
        return entries.stream()
                .filter(known ->
                        known.isCurrent() && !known.left && isOfNow(mention) && !PositionMention.saysAlso(work))
                .filter(known -> ItemIdentity.canBeOne(Positions.COLLECTION, known.fields, mention))
                .filter(known -> known.utterance == utterance
                        || known.title() == null && (work.impliedTitle != null || work.sentence.is(work.to, "there")))
                .reduce((first, last) -> last);
    }

    /** "No, I'm a midwife" speaks of the position that was named last; of one of now, also when that was said before other things. */
    private Optional<PositionEntry> corrected(Work work, Map<String, String> mention) {
        return entries.stream()
                .filter(known ->
                        work.corrects && !PositionMention.saysAlso(work) && work.time != Time.ENDED && !known.left)
                .filter(known -> known.isCurrent() == isOfNow(mention))
                .filter(known -> known.isCurrent() || Findings.isJustSaid(known.utterance, work.sentence))
                .reduce((first, last) -> last);
    }

    /** "As a developer and leader within a company, … I'm the CTO" speaks of one position. */
    private Optional<PositionEntry> saidOutright(Work work, Map<String, String> mention) {
        return entries.stream()
                .filter(known -> isOfNow(mention)
                        && known.isCurrent()
                        && known.titleByTheWay
                        && known.employer() == null
                        && known.utterance == work.sentence.utterance().index())
                .filter(known -> work.title != null
                        && work.titleConfidence > Confidence.IMPLIED
                        && !PositionMention.saysAlso(work))
                .reduce((first, last) -> last);
    }

    private static boolean isOfNow(Map<String, String> mention) {
        return PositionEntry.TRUE.equals(mention.get(Positions.CURRENT.name()));
    }

    /** Another job followed: what is said of now from here on is of that. */
    void leave() {
        entries.stream().filter(PositionEntry::isCurrent).forEach(known -> {
            known.left = true;
            findings.forget(Positions.COLLECTION, known.item, Positions.CURRENT);
        });
    }

    /** Whether a job was told of that has just begun, and not what it is. */
    boolean hasJustBegunUntitled() {
        return entries.stream()
                .anyMatch(known -> known.begun && known.isCurrent() && !known.left && known.title() == null);
    }

    /** Whether a position was told of in this utterance. */
    boolean hasAnyIn(int utterance) {
        return entries.stream().anyMatch(known -> known.utterance == utterance);
    }

    /** Whether these words name an employer that was told of or is known, perhaps in fewer. */
    boolean isEmployer(String said) {
        return !held.named(Positions.EMPLOYER, said, List.of()).isEmpty()
                || entries.stream()
                        .flatMap(known -> Stream.ofNullable(known.employer()))
                        .anyMatch(employer -> ItemIdentity.isNamedBy(employer, said, true));
    }

    /** The name of the employer of now that these words name, perhaps in fewer: "Mercy" for Mercy Hospital. */
    String employerNamed(String said) {
        return named(PositionEntry::employer, said, true);
    }

    /** The same for the title of now: "nurse" for a staff nurse. */
    String titleNamed(String said) {
        return named(PositionEntry::title, said, false);
    }

    private String named(Function<PositionEntry, @Nullable String> name, String said, boolean organisation) {
        return entries.stream()
                .filter(PositionEntry::isCurrent)
                .flatMap(known -> Stream.ofNullable(name.apply(known)))
                .filter(known -> ItemIdentity.isNamedBy(known, said, organisation))
                .reduce((first, last) -> last)
                .orElse(said);
    }

    /** A field that was claimed is taken back. */
    void takeBack(String item, String field) {
        entries.stream().filter(known -> known.item.equals(item)).forEach(known -> known.fields.remove(field));
        entries.removeIf(known -> known.title() == null && known.employer() == null);
    }

    private static String lower(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private PositionEntry open(int utterance) {
        PositionEntry entry = new PositionEntry(findings.newItem("position"), utterance);
        entries.add(entry);
        return entry;
    }

    private void field(PositionEntry entry, Attribute<?> field, String value, double confidence, Evidence evidence) {
        PositionMention.note(entry.fields, field, value);
        findings.add(Positions.COLLECTION, entry.item, field, value, confidence, evidence);
    }
}
