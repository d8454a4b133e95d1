package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "My brother manages a team of 12, not me", "my wife is the teacher, I'm an assistant", "I never said I earn 60k": what is not true of the
 * coachee is read as if they had said it of themselves, and what the same words gave before is taken back. It never adds anything.
 */
final class OthersRule implements Rule {
    private static final List<Frame> WHO = List.of(
            Frame.of("that|this|it was|is [actually|really] my|our {relative} who|that"),
            Frame.of("my|our {relative} is|was the one who|that"));
    private static final Frame WHOSE = Frame.of("my|our {relative}");
    private static final Frame OF_ANOTHER = Frame.of("is|was my|our {relative}'s");
    private static final List<Frame> NOT_TRUE = List.of(
            Frame.of("i never _ said|told|claimed|wrote [you] [that]"),
            Frame.of("i did not _ say|claim|write [that]"),
            Frame.of("it is|was _ not true|right|correct that"),
            Frame.of("it is|was a lie that"),
            Frame.of("i lied that"));
    private static final Frame THE_ONE = Frame.of("my|our {relative} is|was the");
    /** "My wife is the teacher": in what is said of oneself it would be "a". */
    private static final Pattern THE = Pattern.compile("^ the ");

    private static final Set<String> WORK = Set.of(CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name());
    private static final Set<String> OPENERS = WordClasses.of("small-talk");
    private static final Set<String> ADVERBS = Set.of("actually", "really", "only", "also");
    private static final Set<String> OWN = Set.of("i", "my", "we", "our");
    private static final Set<String> ME = Set.of("me", "i", "myself");
    private static final Map<String, String> OF_MYSELF = Map.of("is", "am", "has", "have", "does", "do", "was", "was");

    private final Function<String, List<Claim>> reader;

    /** @param reader gives the claims of a text of the coachee when nothing else is known */
    OthersRule(Function<String, List<Claim>> reader) {
        this.reader = reader;
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        if (sentence.question()) {
            return;
        }
        int start = Correction.behindOpenings(sentence, OPENERS);
        belongings(sentence, start, findings);
        neverSaid(sentence, start, findings);
        int who = WHO.stream()
                .mapToInt(frame -> frame.endAt(sentence, start))
                .max()
                .orElse(-1);
        int denied = behindFact(sentence);
        boolean notMe = denied < sentence.size();
        int end = notMe ? denied : beforeOwn(sentence, denied);
        boolean theOne = (end < denied || start > 0) && THE_ONE.endAt(sentence, start) > 0;
        int verb = who > 0 ? who : notMe || theOne ? WHOSE.endAt(sentence, start) : -1;
        while (sentence.is(verb, ADVERBS)) {
            verb++;
        }
        if (verb > 0 && verb < end && sentence.hasWord(verb) && isOfThemAlone(sentence, verb, end)) {
            boolean corrects = who > 0 && Correction.opening(sentence) < start;
            takeBack(sentence, start, verb, end, notMe || theOne || corrects, findings);
        }
    }

    /** "It's my colleague who knows Java, I only know SQL": the place behind what is true of the other. */
    private static int beforeOwn(Sentence sentence, int end) {
        return IntStream.range(0, end)
                .filter(at -> sentence.is(at, ","))
                .filter(at -> sentence.is(sentence.is(at + 1, "but") ? at + 2 : at + 1, "i"))
                .findFirst()
                .orElse(end);
    }

    /** Neither "who doesn't speak Spanish" nor "my sister speaks Spanish and I speak French, not me". */
    private static boolean isOfThemAlone(Sentence sentence, int verb, int end) {
        return IntStream.range(verb, end).noneMatch(at -> sentence.is(at, "not") || sentence.is(at, OWN));
    }

    /** Where ", not me" begins; the end of the words when nothing of it is said. */
    private static int behindFact(Sentence sentence) {
        int last = sentence.size();
        while (last > 0 && !sentence.hasWord(last - 1)) {
            last--;
        }
        if (!sentence.is(last - 1, ME) || !sentence.is(last - 2, "not")) {
            return sentence.size();
        }
        return sentence.hasWord(last - 3) ? last - 2 : last - 3;
    }

    /** "I never said I want to earn 60k", "it's not true that I have a car"; of work and studies other rules know better. */
    private void neverSaid(Sentence sentence, int start, Findings findings) {
        NOT_TRUE.stream()
                .mapToInt(frame -> frame.endAt(sentence, start))
                .filter(end -> sentence.is(end, "i"))
                .findFirst()
                .stream()
                .mapToObj(end -> sentence.text(end, sentence.nextMark(end, sentence.size())))
                .flatMap(this::asserted)
                .filter(claim -> claim.item() == null && !WORK.contains(claim.attribute()))
                .forEach(claim -> takeBackScalar(
                        claim, sentence, true, Quote.exactly(sentence, start, sentence.size()), findings));
    }

    /** "The PhD is my husband's": what was said to be the coachee's. */
    private void belongings(Sentence sentence, int start, Findings findings) {
        for (int at = start + 2; sentence.is(start, "the") && at < sentence.size(); at++) {
            int end = OF_ANOTHER.endAt(sentence, at);
            if (end > 0 && !sentence.hasWord(end)) {
                takeBack("I have a " + sentence.text(start + 1, at), sentence, start, true, findings);
            }
        }
    }

    private void takeBack(Sentence sentence, int start, int verb, int end, boolean sure, Findings findings) {
        String said = sentence.text(start, end);
        String rest =
                said.substring(sentence.word(verb).end() - sentence.word(start).start());
        String own = THE.matcher(rest).replaceFirst(" a ");
        takeBack("I " + ofMyself(sentence.form(verb)) + own, sentence, start, sure, findings);
    }

    /** @param statement that is not the coachee's, as they would have made it */
    private void takeBack(String statement, Sentence sentence, int start, boolean sure, Findings findings) {
        List<Claim> others = asserted(statement).toList();
        Evidence evidence = Quote.exactly(sentence, start, sentence.size());
        items(others).forEach(names -> takeBackItem(names, sentence, sure, evidence, findings));
        others.stream()
                .filter(claim -> claim.item() == null)
                .forEach(claim -> takeBackScalar(claim, sentence, sure, evidence, findings));
    }

    private Stream<Claim> asserted(String statement) {
        return reader.apply(statement).stream().filter(claim -> claim.operation() == Operation.ASSERT);
    }

    /** "Manages" as who does so says it: "manage". */
    private static String ofMyself(String verb) {
        String known = OF_MYSELF.get(verb);
        if (known != null) {
            return known;
        }
        if (verb.endsWith("ies")) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        if (verb.matches(".*(ss|sh|ch|x|zz|o)es")) {
            return verb.substring(0, verb.length() - 2);
        }
        return verb.matches(".*[^s]s") ? verb.substring(0, verb.length() - 1) : verb;
    }

    /** Of each item, the claims that name it. */
    private static Collection<List<Claim>> items(List<Claim> claims) {
        return claims.stream()
                .filter(OthersRule::isName)
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.item()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static boolean isName(Claim claim) {
        return claim.item() != null
                && Catalogue.standard()
                        .collection(claim.collection())
                        .map(ItemCollection::identity)
                        .filter(names -> names.contains(claim.field()))
                        .isPresent();
    }

    /** What was said counts first; nothing else does without "not me" or the "actually" of a correction. */
    private static void takeBackScalar(
            Claim other, Sentence sentence, boolean sure, Evidence evidence, Findings findings) {
        Optional<Claim> said = findings.recent().stream()
                .filter(claim -> claim.attribute().equals(other.attribute()) && claim.item() == null)
                .reduce((first, last) -> last)
                .filter(claim -> isSame(claim.value(), other.value()))
                .filter(claim -> sure || Findings.isJustSaid(claim, sentence));
        said.ifPresent(claim -> findings.retire(claim, evidence));
        findings.held().stream()
                .filter(held -> said.isEmpty() && sure && held.item() == null)
                .filter(held -> held.attribute().equals(other.attribute()) && isSame(held.value(), other.value()))
                .forEach(held -> findings.retire(held, evidence));
    }

    private static void takeBackItem(
            List<Claim> names, Sentence sentence, boolean sure, Evidence evidence, Findings findings) {
        Map<String, List<Claim>> said = findings.recent().stream()
                .filter(claim -> claim.item() != null && (sure || Findings.isJustSaid(claim, sentence)))
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.item()), LinkedHashMap::new, Collectors.toList()));
        said.values()
                .removeIf(item -> !names.stream()
                        .allMatch(name -> item.stream()
                                .anyMatch(claim -> claim.attribute().equals(name.attribute())
                                        && isSame(claim.value(), name.value()))));
        said.values().forEach(item -> item.forEach(claim -> findings.retire(claim, evidence)));
        if (!said.isEmpty() || !sure) {
            return;
        }
        Map<String, List<Held>> known = findings.held().stream()
                .filter(Held::isName)
                .collect(Collectors.groupingBy(
                        held -> Objects.requireNonNull(held.item()), LinkedHashMap::new, Collectors.toList()));
        known.values().stream()
                .filter(item -> names.stream()
                        .allMatch(name -> item.stream()
                                .anyMatch(held -> held.attribute().equals(name.attribute())
                                        && isSame(held.value(), name.value()))))
                .flatMap(List::stream)
                .forEach(held -> findings.retire(held, evidence));
    }

    /** "45k" is the 45k euros that were said first. */
    private static boolean isSame(@Nullable String one, @Nullable String other) {
        Optional<Money> money = Optional.ofNullable(one).flatMap(Money::parse);
        Optional<Money> otherMoney = Optional.ofNullable(other).flatMap(Money::parse);
        if (money.isPresent() && otherMoney.isPresent()) {
            Money first = money.get();
            Money second = otherMoney.get();
            return first.amount().compareTo(second.amount()) == 0
                    && first.period() == second.period()
                    && (second.currency() == null || Objects.equals(first.currency(), second.currency()));
        }
        return one != null && other != null && ItemIdentity.isOneName(one, other);
    }
}
