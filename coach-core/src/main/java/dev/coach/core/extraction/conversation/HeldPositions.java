package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Positions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The positions that the profile holds before the coachee speaks, from an earlier conversation or a document. */
final class HeldPositions {
    /** Who "went back" to an employer tells of another stay there. */
    private static final Set<String> AGAIN = WordClasses.of("once-more");

    private static final int BEFORE_ALL_THAT_IS_SAID = -1;

    private final List<PositionEntry> all;

    private HeldPositions(List<PositionEntry> all) {
        this.all = List.copyOf(all);
    }

    static HeldPositions of(List<Held> held) {
        Map<String, PositionEntry> byItem = new LinkedHashMap<>();
        for (Held field : held) {
            String item = field.item();
            if (item != null && field.collection().equals(Optional.of(Positions.COLLECTION))) {
                byItem.computeIfAbsent(item, id -> new PositionEntry(id, BEFORE_ALL_THAT_IS_SAID))
                        .fields
                        .put(field.declared().name(), field.value());
            }
        }
        return new HeldPositions(new ArrayList<>(byItem.values()));
    }

    /** Those that these words name by this field, but for those that something said is known to speak of. */
    List<PositionEntry> named(Attribute<?> field, String value, List<PositionEntry> said) {
        return all.stream()
                .filter(held -> ItemIdentity.isNamedBy(
                        held.fields.getOrDefault(field.name(), ""), value, field.equals(Positions.EMPLOYER)))
                .filter(held -> said.stream().noneMatch(entry -> isOne(held, entry)))
                .toList();
    }

    /**
     * The only position at the employer that a statement names, of what was said and what is held, when that is the one it speaks
     * of: "actually I worked at Acme until 2015" says of the cook at Acme when that ended. It names no other title, and no other
     * time, unless it sets right what is known. Who left an employer of several positions left the one of now, or the last.
     */
    Optional<PositionEntry> onlyOneAt(Work work, Map<String, String> mention, List<PositionEntry> said) {
        String employer = work.employer;
        if (employer == null || isOnceMore(work)) {
            return Optional.empty();
        }
        List<PositionEntry> there = at(employer, said);
        List<PositionEntry> meant = there.size() > 1 && leavesUntitled(work) ? left(work, mention, there) : there;
        return Optional.of(meant)
                .filter(known -> known.size() == 1)
                .map(List::getFirst)
                .filter(known -> speaksOf(work, mention, known));
    }

    /** Whether a statement says of an employer with more than one position only that it was left: it tells of no further one. */
    boolean leavesOneOfSeveral(Work work, List<PositionEntry> said) {
        String employer = work.employer;
        return employer != null && leavesUntitled(work) && at(employer, said).size() > 1;
    }

    private static boolean leavesUntitled(Work work) {
        return work.time == Work.Time.ENDED && work.titleText() == null;
    }

    /** The position of now, else the one that began last of those that had begun by then. */
    private static List<PositionEntry> left(Work work, Map<String, String> mention, List<PositionEntry> there) {
        List<PositionEntry> now =
                there.stream().filter(PositionEntry::isCurrent).toList();
        return now.isEmpty()
                ? there.stream()
                        .filter(known -> speaksOf(work, mention, known))
                        .filter(known -> work.end == null
                                || begin(known).filter(work.end::isBefore).isEmpty())
                        .filter(known -> begin(known).isPresent())
                        .max(Comparator.comparing(known -> begin(known).orElseThrow()))
                        .stream()
                        .toList()
                : now;
    }

    private static Optional<PartialDate> begin(PositionEntry known) {
        return Optional.ofNullable(known.fields.get(Positions.START_DATE.name()))
                .flatMap(PartialDate::parse);
    }

    /**
     * The only position that a statement gives another title than it has: "I was a baker at Acme, not a cook". Of one at another
     * employer, or that goes on while the statement is of the past, it says nothing.
     */
    Optional<PositionEntry> wronglyTitled(Work work, Map<String, String> mention, List<PositionEntry> said) {
        String wrong = work.insteadOf;
        if (wrong == null) {
            return Optional.empty();
        }
        Map<String, String> untitled = new HashMap<>(mention);
        untitled.remove(Positions.TITLE.name());
        List<PositionEntry> called = known(said)
                .filter(known ->
                        ItemIdentity.isNamedBy(known.fields.getOrDefault(Positions.TITLE.name(), ""), wrong, false))
                .filter(known -> ItemIdentity.canBeOne(Positions.COLLECTION, known.fields, untitled))
                .filter(known -> known.isCurrent() == PositionEntry.TRUE.equals(mention.get(Positions.CURRENT.name())))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** The position of now when there is no other, as "no, I'm a midwife" sets it right; not one at another employer. */
    Optional<PositionEntry> correctedNow(Work work, Map<String, String> mention, List<PositionEntry> said) {
        Map<String, String> untitled = new HashMap<>(mention);
        untitled.remove(Positions.TITLE.name());
        boolean now = PositionEntry.TRUE.equals(mention.get(Positions.CURRENT.name()));
        boolean titled = work.corrects && now && work.titleText() != null;
        return titled && !work.goesOn() && !PositionMention.saysAlso(work)
                ? onlyOneOfNow(said, null)
                        .filter(known -> isAt(known, work.employer)
                                || ItemIdentity.canBeOne(Positions.COLLECTION, known.fields, untitled))
                : Optional.empty();
    }

    /** Whether the employer is known in fewer words than it is named in now: "Mercy" for Mercy Hospital. */
    private static boolean isAt(PositionEntry known, @Nullable String employer) {
        return employer != null && known.employer() != null && ItemIdentity.isNamedBy(employer, known.employer(), true);
    }

    /** The position of now when there is no other, and this is not known of it. */
    Optional<PositionEntry> onlyOneOfNowWithout(Attribute<?> field, List<PositionEntry> said) {
        return onlyOneOfNow(said, null).filter(known -> !known.fields.containsKey(field.name()));
    }

    /** The same of its employer, when there is no other besides one. */
    Optional<PositionEntry> onlyOneOfNowWithoutEmployer(List<PositionEntry> said, @Nullable PositionEntry besides) {
        return onlyOneOfNow(said, besides).filter(known -> known.employer() == null);
    }

    /** The position of now when there is no other. */
    Optional<PositionEntry> onlyOneOfNow(List<PositionEntry> said) {
        return onlyOneOfNow(said, null);
    }

    private Optional<PositionEntry> onlyOneOfNow(List<PositionEntry> said, @Nullable PositionEntry besides) {
        List<PositionEntry> now = known(said)
                .filter(known -> known.isCurrent() && !known.equals(besides))
                .toList();
        return now.size() == 1 ? Optional.of(now.getFirst()) : Optional.empty();
    }

    /** All that these words name by this field, of what was said and what is held. */
    List<PositionEntry> namedOrSaid(Attribute<?> field, String value, List<PositionEntry> said) {
        return known(said)
                .filter(known -> ItemIdentity.isNamedBy(
                        known.fields.getOrDefault(field.name(), ""), value, field.equals(Positions.EMPLOYER)))
                .toList();
    }

    /** Whether these words name a position of now, besides some, by this field. */
    boolean isOfNow(Attribute<?> field, String value, List<PositionEntry> said, List<PositionEntry> besides) {
        return namedOrSaid(field, value, said).stream()
                .anyMatch(known -> known.isCurrent() && besides.stream().noneMatch(one -> isOne(known, one)));
    }

    private List<PositionEntry> at(String employer, List<PositionEntry> said) {
        return known(said)
                .filter(known ->
                        ItemIdentity.isOneName(known.fields.getOrDefault(Positions.EMPLOYER.name(), ""), employer))
                .toList();
    }

    private Stream<PositionEntry> known(List<PositionEntry> said) {
        return Stream.concat(
                said.stream(), all.stream().filter(held -> said.stream().noneMatch(one -> isOne(held, one))));
    }

    /** Whether all stays that the words can speak of were over by then, or had not begun: "I was a cook at Acme in 2022". */
    boolean isAnotherStay(Work work, Map<String, String> mention, List<PositionEntry> said) {
        PartialDate during = work.during;
        if (during == null || work.start != null || work.end != null) {
            return false;
        }
        Map<String, String> then =
                Map.of(Positions.START_DATE.name(), during.toString(), Positions.END_DATE.name(), during.toString());
        List<PositionEntry> named = known(said)
                .filter(known -> ItemIdentity.same(Positions.COLLECTION, known.fields, mention))
                .toList();
        return !named.isEmpty() && named.stream().noneMatch(known -> ItemIdentity.canOverlap(known.fields, then));
    }

    private static boolean speaksOf(Work work, Map<String, String> mention, PositionEntry known) {
        Map<String, String> timeless = new HashMap<>(mention);
        timeless.remove(Positions.START_DATE.name());
        timeless.remove(Positions.END_DATE.name());
        boolean whole = work.start != null && work.end != null;
        boolean other = known.isCurrent() && whole && !known.fields.containsKey(Positions.START_DATE.name());
        return !other
                && ItemIdentity.canBeOne(Positions.COLLECTION, known.fields, timeless)
                && (work.corrects || ItemIdentity.canOverlap(known.fields, mention));
    }

    private static boolean isOne(PositionEntry held, PositionEntry said) {
        return held.item.equals(said.item) || ItemIdentity.same(Positions.COLLECTION, held.fields, said.fields);
    }

    private static boolean isOnceMore(Work work) {
        return IntStream.range(0, work.sentence.size()).anyMatch(at -> work.sentence.is(at, AGAIN));
    }
}
