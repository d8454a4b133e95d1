package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Languages;
import dev.coach.core.schema.Memberships;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

// Longer than 250 lines because what a denial may speak of, and what becomes of that, are read together.
/**
 * "I don't have a PMP", "I never learned Java", "I no longer earn 45k, it's 50k": denies what the profile holds, from a CV or a talk
 * of long ago. What is denied must be named, and right behind the words that deny it. It never adds anything, but what stands in the
 * place of a value that was denied. The words are in {@code frames/denials.txt}.
 */
final class DenialRule implements Rule {
    private enum Meaning {
        HAS_NOT(held -> held.isName() && !isNameOf(held, OF_OTHER_WORDS)),
        KNOWS_NOT(held -> isNameOf(held, LEARNT) || held.item() == null && hasKind(held, TextKind.SUBJECT)),
        BELONGS_NOT(held -> isNameOf(held, Set.of(Memberships.COLLECTION.name()))),
        WORKED_NOT(held -> is(held, CurrentSituation.EMPLOYER.name()) || is(held, EMPLOYER)),
        WORKS_NOT(held -> is(held, CurrentSituation.EMPLOYER.name())),
        /** Of a position only when something else is said to be so: else it has ended. */
        IS_NOT(held -> is(held, CurrentSituation.TITLE.name()) || is(held, TITLE)),
        LIVES_NOT(held -> HOME.contains(held.attribute())),
        EARNS_NOT(held -> is(held, Compensation.CURRENT_BASE_PAY.name())),
        IS_WRONG(held -> held.item() == null ? held.declared().type() instanceof AttributeType.Text : held.isName());

        private final Predicate<Held> speaksOf;

        Meaning(Predicate<Held> speaksOf) {
            this.speaksOf = speaksOf;
        }
    }

    private static final String EMPLOYER = Positions.COLLECTION.name() + "." + Positions.EMPLOYER.name();
    private static final String CURRENT = Positions.COLLECTION.name() + "." + Positions.CURRENT.name();
    private static final String TITLE = Positions.COLLECTION.name() + "." + Positions.TITLE.name();
    private static final Set<String> LEARNT =
            Set.of(Skills.COLLECTION.name(), Languages.COLLECTION.name(), Education.COLLECTION.name(), "courses");
    /** One does not have them, or what one says of them by this means something else: "I don't have Excel here". */
    private static final Set<String> OF_OTHER_WORDS = Set.of(
            Positions.COLLECTION.name(),
            Skills.COLLECTION.name(),
            Languages.COLLECTION.name(),
            "applications",
            "references",
            "interests");

    private static final Set<String> HOME =
            Set.of(Identity.CITY.name(), Identity.REGION.name(), Identity.COUNTRY.name());
    private static final Set<String> BEFORE = Set.of("a", "an", "the", "any", "my", "in", "of");
    private static final Set<String> THAT = Set.of("that", "it", "this");
    private static final Set<String> MORE = Set.of("more", "longer");
    /** What a name may go without: a PMP is a PMP certification. */
    private static final Set<String> KINDS = WordClasses.of("kind-of-proof");

    private static final int LONGEST = 8;

    private final Frames<Meaning> frames = Frames.load("denials", Meaning.class);
    private final HeldValues values;

    DenialRule(Vocabulary vocabulary) {
        this.values = new HeldValues(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        if (sentence.question() || findings.held().isEmpty()) {
            return;
        }
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (Assertion.heldBefore(sentence, hit.start(), hit.end())
                        && !WholeDenial.isPartly(sentence, hit.start(), hit.end() + 1)
                        && deny(sentence, hit, findings)) {
                    break;
                }
            }
        }
        values.readOwned(sentence, findings);
    }

    /** Denies one held value behind the other: "I don't know Java or Python". */
    private boolean deny(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        boolean denied = false;
        int from = hit.end();
        while (sentence.hasWord(from)) {
            while (sentence.is(from, BEFORE)) {
                from++;
            }
            int place = from;
            Optional<Found<List<Held>>> named =
                    named(sentence, hit.meaning(), from, findings).or(() -> pointedAt(sentence, hit, place, findings));
            if (named.isEmpty()) {
                return denied;
            }
            denied = true;
            int end = named.get().end();
            named.get().value().forEach(held -> deny(sentence, hit.start(), end, held, findings));
            boolean goesOn = sentence.is(end, ",") || sentence.is(end, "or") || sentence.is(end, "and");
            from = goesOn ? end + 1 : sentence.size();
        }
        return denied;
    }

    /** The longest words from here that name something held, where nothing follows that would limit the denial to a part of it. */
    private Optional<Found<List<Held>>> named(Sentence sentence, Meaning meaning, int from, Findings findings) {
        for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
            int end = to;
            boolean toCome = meaning == Meaning.IS_NOT && sentence.is(end, "yet");
            if (!sentence.hasWord(end - 1) || !WholeDenial.endsAt(sentence, end) || toCome) {
                continue;
            }
            List<Held> named = findings.held().stream()
                    .filter(meaning.speaksOf)
                    .filter(held -> values.isNamed(held, sentence, from, kindBefore(sentence, from, end)))
                    .toList();
            if (!named.isEmpty()) {
                return Optional.of(new Found<>(named, end));
            }
        }
        return Optional.empty();
    }

    /** "I don't earn that any more": what was, of pay only, which is one; "I don't earn that" may speak of anything. */
    private static Optional<Found<List<Held>>> pointedAt(
            Sentence sentence, Hit<Meaning> hit, int from, Findings findings) {
        boolean over = sentence.is(from + 1, "any") && sentence.is(from + 2, MORE)
                || sentence.is(hit.end() - 2, "longer") && !sentence.hasWord(from + 1);
        if (hit.meaning() != Meaning.EARNS_NOT || !over || !sentence.is(from, THAT)) {
            return Optional.empty();
        }
        List<Held> pay = findings.held().stream().filter(hit.meaning().speaksOf).toList();
        return pay.isEmpty() ? Optional.empty() : Optional.of(new Found<>(pay, from + 1));
    }

    /** "PMP certification" is a PMP. */
    private static int kindBefore(Sentence sentence, int from, int end) {
        return end - 1 > from && sentence.is(end - 1, KINDS) ? end - 1 : end;
    }

    /** Of an item, the field that is named; all that names it when that is the one which decides what it is. */
    private void deny(Sentence sentence, int start, int end, Held denied, Findings findings) {
        if (denied.item() == null && isAlreadySaid(denied, findings)
                || is(denied, TITLE) && !isSetRight(denied, findings)) {
            return;
        }
        Optional<String> instead = denied.item() == null
                ? values.instead(denied, sentence, behindAnyMore(sentence, end))
                : otherTitle(denied, findings);
        Evidence evidence =
                instead.isPresent() ? Quote.exactly(sentence, start, sentence.size()) : Quote.of(sentence, start, end);
        if (instead.isPresent()) {
            findings.correct(denied, instead.get(), evidence);
            return;
        }
        boolean whole = denied.collection()
                .filter(known ->
                        known.identity().getFirst().equals(denied.declared().name()))
                .isPresent();
        findings.held().stream()
                .filter(held ->
                        held.equals(denied) || whole && held.isName() && Objects.equals(held.item(), denied.item()))
                .filter(held -> !isAlreadySaid(held, findings))
                .forEach(held -> findings.retire(held, evidence));
    }

    /** The manager of "I'm not a supervisor but a manager", where no position is told of besides. */
    private static Optional<String> otherTitle(Held denied, Findings findings) {
        List<Claim> said = findings.ofSentence().stream()
                .filter(claim -> claim.operation() == Operation.ASSERT)
                .toList();
        return said.stream()
                .filter(claim -> is(denied, TITLE) && claim.attribute().equals(CurrentSituation.TITLE.name()))
                .filter(claim -> said.stream().allMatch(other -> other.item() == null))
                .map(Claim::value)
                .findFirst();
    }

    private static int behindAnyMore(Sentence sentence, int end) {
        return sentence.is(end, "any") && sentence.is(end + 1, MORE) ? end + 2 : end;
    }

    /** "I'm not a nurse, I'm a midwife", of a position of now; what has ended was so once. */
    private static boolean isSetRight(Held title, Findings findings) {
        boolean now = findings.held().stream()
                .anyMatch(held ->
                        is(held, CURRENT) && held.value().equals("true") && Objects.equals(held.item(), title.item()));
        boolean ended = findings.ofSentence().stream()
                .anyMatch(claim -> claim.attribute().equals(CURRENT) && "false".equals(claim.value())
                        || claim.attribute().equals(CurrentSituation.TITLE.name())
                                && claim.operation() == Operation.RETIRE
                                && title.value().equalsIgnoreCase(claim.value()));
        return now
                && !ended
                && findings.ofSentence().stream()
                        .anyMatch(claim -> claim.operation() == Operation.ASSERT
                                && claim.attribute().equals(CurrentSituation.TITLE.name()));
    }

    /** Whether another rule read of these words what became of it. */
    private static boolean isAlreadySaid(Held held, Findings findings) {
        return findings.ofSentence().stream()
                .anyMatch(claim -> claim.attribute().equals(held.attribute())
                        && (held.item() == null
                                || claim.operation() == Operation.ASSERT
                                        && held.item().equals(claim.item())
                                || claim.operation() == Operation.RETIRE
                                        && held.value().equalsIgnoreCase(claim.value())));
    }

    private static boolean is(Held held, String attribute) {
        return held.attribute().equals(attribute);
    }

    private static boolean isNameOf(Held held, Set<String> collections) {
        return held.isName()
                && held.collection()
                        .filter(known -> collections.contains(known.name()))
                        .isPresent();
    }

    private static boolean hasKind(Held held, TextKind kind) {
        return held.declared().type().textKind().filter(kind::equals).isPresent();
    }
}
