package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Positions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of positions that were told of or are known when they, or that they ended, are denied. */
final class PositionDenials {
    private final Findings findings;
    private final HeldPositions held;
    private final List<PositionEntry> entries;
    private @Nullable String deniedNow;
    private @Nullable String deniedBefore;
    private int lastMessage = -1;

    /** @param entries what was told so far, which grows */
    PositionDenials(Findings findings, HeldPositions held, List<PositionEntry> entries) {
        this.findings = findings;
        this.held = held;
        this.entries = entries;
    }

    /** @param message what is denied in another one than the next sentence stands in is not set right by that */
    void nextSentence(int message) {
        deniedBefore = message == lastMessage ? deniedNow : null;
        deniedNow = null;
        lastMessage = message;
    }

    /** The title of which the sentence right before this one said that it is not the coachee's: "I'm not a nurse. I'm a midwife." */
    @Nullable
    String deniedBefore() {
        return deniedBefore;
    }

    /** A sentence ends with a title that is not the coachee's; of interest only if it was told of or is known. */
    void endsWith(String title) {
        boolean known = !held.namedOrSaid(Positions.TITLE, title, entries).isEmpty();
        deniedNow = known ? title : null;
    }

    /** A title of now that was said is not the coachee's. */
    void title(String title, Evidence evidence) {
        deny(Positions.TITLE, CurrentSituation.TITLE, title, evidence);
    }

    /** Another title stands in the place of one of now that was said: "I'm not a supervisor but a manager". */
    void titleInstead(String wrong, String right, Evidence evidence) {
        entries.stream()
                .filter(known -> known.isCurrent() && wrong.equalsIgnoreCase(known.title()))
                .forEach(known -> {
                    instead(known, Positions.TITLE, right, evidence);
                    findings.add(CurrentSituation.TITLE, right, Confidence.USUAL, evidence);
                });
    }

    /** The title or employer of now is set right: so is that of the one position that is called so. */
    void insteadOfNow(Held wrong, String right, Evidence evidence) {
        Attribute<?> field =
                wrong.attribute().equals(CurrentSituation.TITLE.name()) ? Positions.TITLE : Positions.EMPLOYER;
        List<PositionEntry> called = held.namedOrSaid(field, wrong.value(), entries).stream()
                .filter(PositionEntry::isCurrent)
                .toList();
        if (called.size() == 1) {
            instead(called.getFirst(), field, right, evidence);
        }
    }

    private void instead(PositionEntry known, Attribute<?> field, String right, Evidence evidence) {
        PositionMention.note(known.fields, field, right);
        findings.add(Positions.COLLECTION, known.item, field, right, Confidence.USUAL, evidence);
    }

    /** An employer of now that was said is not the coachee's. */
    void employer(String employer, Evidence evidence) {
        deny(Positions.EMPLOYER, CurrentSituation.EMPLOYER, employer, evidence);
        held.named(Positions.EMPLOYER, employer, entries).stream()
                .filter(PositionEntry::isCurrent)
                .forEach(known -> goesOn(known, "false", evidence));
    }

    /** The position first: it did not end, it was never so. */
    private void deny(Attribute<?> field, Attribute<?> scalar, String value, Evidence evidence) {
        entries.stream()
                .filter(known -> known.isCurrent() && value.equalsIgnoreCase(known.fields.get(field.name())))
                .toList()
                .forEach(known -> {
                    known.fields.remove(field.name());
                    findings.retire(Positions.COLLECTION, known.item, field, value, Confidence.USUAL, evidence);
                    findings.retire(scalar, value, Confidence.USUAL, evidence);
                });
    }

    /** The coachee never worked for this employer: what was said of the position goes with it. */
    void never(String employer, Evidence evidence) {
        neverSo(Positions.EMPLOYER, CurrentSituation.EMPLOYER, employer, evidence);
    }

    /** The coachee never was this. */
    void neverWas(String title, Evidence evidence) {
        neverSo(Positions.TITLE, CurrentSituation.TITLE, title, evidence);
    }

    /** The coachee never was this there: the position goes, if one is known that is just so, and what of now rests on it alone. */
    void neverWas(String title, String employer, Evidence evidence) {
        List<PositionEntry> meant =
                entries.stream().filter(known -> isSo(known, title, employer)).toList();
        List<PositionEntry> alsoHeld = held.named(Positions.TITLE, title, entries).stream()
                .filter(known -> isSo(known, title, employer))
                .toList();
        List<PositionEntry> denied =
                Stream.concat(meant.stream(), alsoHeld.stream()).toList();
        boolean current = denied.stream().anyMatch(PositionEntry::isCurrent);
        boolean titled = held.isOfNow(Positions.TITLE, title, entries, denied);
        boolean employed = held.isOfNow(Positions.EMPLOYER, employer, entries, denied);
        alsoHeld.forEach(known -> neverHeld(known, Positions.EMPLOYER, evidence));
        takeBack(meant, evidence);
        if (current && !titled) {
            findings.retire(CurrentSituation.TITLE, title, Confidence.USUAL, evidence);
        }
        if (current && !employed) {
            findings.retire(CurrentSituation.EMPLOYER, employer, Confidence.USUAL, evidence);
        }
    }

    private static boolean isSo(PositionEntry known, String title, String employer) {
        return ItemIdentity.isNamedBy(known.fields.getOrDefault(Positions.TITLE.name(), ""), title, false)
                && ItemIdentity.isNamedBy(known.fields.getOrDefault(Positions.EMPLOYER.name(), ""), employer, true);
    }

    /** The position first: it did not end, it was never so. */
    private void neverSo(Attribute<?> field, Attribute<?> scalar, String value, Evidence evidence) {
        List<PositionEntry> meant = entries.stream()
                .filter(known -> ItemIdentity.isNamedBy(
                        known.fields.getOrDefault(field.name(), ""), value, field.equals(Positions.EMPLOYER)))
                .toList();
        List<PositionEntry> alsoHeld = held.named(field, value, meant);
        if (meant.isEmpty() && alsoHeld.isEmpty()) {
            findings.retire(
                    Positions.COLLECTION, findings.newItem("position"), field, value, Confidence.USUAL, evidence);
        }
        alsoHeld.forEach(known -> neverHeld(known, field, evidence));
        boolean title = field.equals(Positions.TITLE);
        List<PositionEntry> placed = meant.stream()
                .filter(known -> title && known.employer() != null)
                .toList();
        takeBack(meant.stream().filter(known -> !placed.contains(known)).toList(), evidence);
        placed.forEach(known -> neverHeld(known, field, evidence));
        placed.forEach(known -> known.fields.remove(field.name()));
        findings.retire(scalar, value, Confidence.USUAL, evidence);
    }

    private void takeBack(List<PositionEntry> meant, Evidence evidence) {
        meant.forEach(known -> findings.recent().stream()
                .filter(claim -> known.item.equals(claim.item()))
                .forEach(claim -> findings.retire(claim, evidence)));
    }

    /** A position was never held; of one that was never so called, its title goes. */
    private void neverHeld(PositionEntry known, Attribute<?> denied, Evidence evidence) {
        Stream.of(Positions.EMPLOYER, Positions.TITLE)
                .filter(field -> field.equals(denied) || denied.equals(Positions.EMPLOYER))
                .filter(field -> known.fields.containsKey(field.name()))
                .forEach(field -> findings.retire(
                        Positions.COLLECTION,
                        known.item,
                        field,
                        known.fields.getOrDefault(field.name(), ""),
                        Confidence.USUAL,
                        evidence));
    }

    /** The coachee never left this employer: the one position there goes on, if it is known to be over. */
    void neverLeft(String employer, Evidence evidence) {
        List<PositionEntry> there = held.namedOrSaid(Positions.EMPLOYER, employer, entries);
        if (there.size() != 1 || !there.getFirst().isOver()) {
            return;
        }
        PositionEntry known = there.getFirst();
        String end = known.fields.remove(Positions.END_DATE.name());
        if (end != null) {
            findings.retire(Positions.COLLECTION, known.item, Positions.END_DATE, end, Confidence.USUAL, evidence);
        }
        goesOn(known, "true", evidence);
        isNow(CurrentSituation.EMPLOYER, known.employer(), evidence);
        isNow(CurrentSituation.TITLE, known.title(), evidence);
    }

    private void isNow(Attribute<?> scalar, @Nullable String value, Evidence evidence) {
        boolean other = findings.held().stream()
                .anyMatch(known -> known.attribute().equals(scalar.name())
                        && value != null
                        && !ItemIdentity.isOneName(known.value(), value));
        if (value != null && !other && findings.mayHold(scalar, value)) {
            findings.add(scalar, value, Confidence.USUAL, evidence);
        }
    }

    /** The one position of now, which has an employer, is over. */
    void leftTheOnlyOne(Evidence evidence) {
        held.onlyOneOfNow(entries).filter(known -> known.employer() != null).ifPresent(known -> {
            goesOn(known, "false", evidence);
            isNoMore(CurrentSituation.EMPLOYER, known.employer(), evidence);
            isNoMore(CurrentSituation.TITLE, known.title(), evidence);
        });
    }

    private void isNoMore(Attribute<?> scalar, @Nullable String value, Evidence evidence) {
        if (value != null) {
            findings.retireIfKnown(scalar, value, evidence);
        }
    }

    /** Who worked for themselves no longer does: of what they do now, the one thing that names no employer. */
    void worksForNobody(Evidence evidence) {
        String own = EmploymentStatus.SELF_EMPLOYED.name();
        boolean known = findings.isHeld(CurrentSituation.EMPLOYMENT_STATUS, own)
                || findings.held().stream()
                        .anyMatch(value -> value.attribute().equals(CurrentSituation.EMPLOYMENT_STATUS.name())
                                && value.value().equalsIgnoreCase(own));
        if (known) {
            held.onlyOneOfNowWithout(Positions.EMPLOYER, entries)
                    .ifPresent(position -> goesOn(position, "false", evidence));
        }
    }

    private void goesOn(PositionEntry known, String current, Evidence evidence) {
        if (!entries.contains(known)) {
            entries.add(known);
        }
        PositionMention.note(known.fields, Positions.CURRENT, current);
        findings.add(Positions.COLLECTION, known.item, Positions.CURRENT, current, Confidence.USUAL, evidence);
    }
}
