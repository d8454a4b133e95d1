package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.policy.ItemIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds values that the profile holds in the words of a sentence, and what is said to stand in their place. */
final class HeldValues {
    private static final List<Frame> INSTEAD = List.of(
            Frame.of("but [it] [is] [now]"),
            Frame.of("it is|was _"),
            Frame.of("it should be"),
            Frame.of("now [it] [is]"),
            Frame.of("it|there has|are _"),
            Frame.of("i _ earn|make"));
    private static final List<Frame> IS_NOT = List.of(Frame.of("is|are|was no longer"), Frame.of("is|are|was _ not _"));
    private static final Frame IS_WRONG = Frame.of("is|are wrong|incorrect");
    private static final Frame IS_NOW = Frame.of("is|are now");
    private static final int LONGEST = 8;
    private static final int LONGEST_NAME = 4;
    private static final Set<String> NOW = Set.of("now", "nowadays");
    private static final Set<String> IT = Set.of("it", "its");
    private static final Set<String> WHERE = Set.of("in", "at");

    private final Vocabulary vocabulary;
    private final PayCorrection pays = new PayCorrection();

    HeldValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether these words name the value. */
    boolean isNamed(Held held, Sentence sentence, int from, int to) {
        if (held.declared().type() instanceof AttributeType.Pay) {
            return money(held, sentence, from, to).filter(held.value()::equals).isPresent();
        }
        if (held.declared().type() instanceof AttributeType.Text) {
            boolean organisation = held.declared()
                    .type()
                    .textKind()
                    .filter(kind -> kind == TextKind.ORGANISATION)
                    .isPresent();
            return ItemIdentity.isNamedBy(held.value(), sentence.text(from, to), organisation);
        }
        return written(held, sentence, from, to).filter(held.value()::equals).isPresent();
    }

    /** The 50k of "I no longer earn 45k, it's 50k": what is said behind a denied value to stand in its place. */
    Optional<String> instead(Held denied, Sentence sentence, int end) {
        int at = sentence.hasWord(end) ? end : end + 1;
        return INSTEAD.stream()
                .map(frame -> frame.endAt(sentence, at))
                .filter(from -> from > 0)
                .findFirst()
                .flatMap(from -> value(denied, sentence, from));
    }

    /** "My notice period is now 12 weeks", "my city is wrong, it's York", "my city is no longer Leeds, it's York": of a scalar that is known by its name. */
    void readOwned(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, "my") && Assertion.holdsNow(sentence, at, at + 1)) {
                readOwned(sentence, at, findings);
            } else if (sentence.is(at, IT)) {
                readMeant(sentence, at, findings);
            }
        }
    }

    /** "It's not 38k, it's 39500" says of the one value that was 38k what it is. */
    private void readMeant(Sentence sentence, int start, Findings findings) {
        int from = sentence.is(start, "its") && sentence.is(start + 1, "not")
                ? start + 2
                : IS_NOT.stream()
                        .mapToInt(frame -> frame.endAt(sentence, start + 1))
                        .max()
                        .orElse(-1);
        int again = IntStream.range(Math.max(from, start), sentence.size())
                .filter(at -> sentence.is(at, IT))
                .limit(1)
                .findFirst()
                .orElse(-1);
        if (from < 0 || again < 0 || again - from > LONGEST) {
            return;
        }
        int end = sentence.hasWord(again - 1) ? again : again - 1;
        int right = sentence.is(again, "its") ? again + 1 : again + 2;
        if (end <= from || right == again + 2 && !sentence.is(again + 1, "is")) {
            return;
        }
        List<Held> named = findings.held().stream()
                .filter(held -> held.item() == null && !(held.declared().type() instanceof AttributeType.Text))
                .filter(held -> isNamed(held, sentence, from, end))
                .toList();
        if (named.size() == 1) {
            value(named.getFirst(), sentence, right)
                    .ifPresent(value -> findings.correct(
                            named.getFirst(),
                            value,
                            Quote.exactly(sentence, start, sentence.nextMark(right, LONGEST))));
        }
    }

    private void readOwned(Sentence sentence, int start, Findings findings) {
        for (int verb = start + 2; verb <= start + 1 + LONGEST_NAME && sentence.hasWord(verb); verb++) {
            int now = IS_NOW.endAt(sentence, verb);
            int place = verb;
            int not = IS_NOT.stream()
                    .mapToInt(frame -> frame.endAt(sentence, place))
                    .max()
                    .orElse(-1);
            int wrong = IS_WRONG.endAt(sentence, verb);
            if (now > 0 || not > 0 || wrong > 0) {
                findings.held().stream()
                        .filter(held -> held.item() == null && isCalled(held, sentence, start, place))
                        .filter(held -> findings.ofSentence().stream()
                                .noneMatch(claim -> claim.attribute().equals(held.attribute())))
                        .forEach(held -> {
                            if (now > 0) {
                                change(held, sentence, start, now, findings);
                            } else if (wrong > 0) {
                                instead(held, sentence, wrong)
                                        .ifPresent(value -> findings.correct(
                                                held, value, Quote.exactly(sentence, start, sentence.size())));
                            } else {
                                deny(held, sentence, start, not, findings);
                            }
                        });
                return;
            }
        }
    }

    private void change(Held held, Sentence sentence, int start, int from, Findings findings) {
        Evidence evidence = Quote.exactly(sentence, start, sentence.nextMark(from, LONGEST));
        value(held, sentence, from).ifPresent(value -> findings.correct(held, value, evidence));
    }

    private void deny(Held held, Sentence sentence, int start, int from, Findings findings) {
        int end = sentence.nextMark(from, LONGEST);
        int place = sentence.is(from, WHERE) ? from + 1 : from;
        if (end > place && isNamed(held, sentence, place, end)) {
            Optional<String> instead = instead(held, sentence, end);
            instead.ifPresentOrElse(
                    value -> findings.correct(held, value, Quote.exactly(sentence, start, sentence.size())),
                    () -> findings.retire(held, Quote.exactly(sentence, start, end)));
        }
    }

    /** "E-mail" and "email", "title" and "current title", "salary" for the base pay. */
    private static boolean isCalled(Held held, Sentence sentence, int my, int verb) {
        boolean labelled = Label.at(sentence, my).stream()
                .anyMatch(hit -> hit.end() == verb
                        && held.declared().equals(hit.meaning().asks()));
        if (labelled) {
            return true;
        }
        String said = letters(sentence.text(my + 1, verb));
        String known =
                letters(held.attribute().replaceFirst("^current_", "").replaceFirst("_(weeks|hours|minutes)$", ""));
        return said.equals(known) || said.equals(letters(held.attribute()));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What is said from here to the next mark, as a value in the place of the one that is held. */
    Optional<String> value(Held held, Sentence sentence, int from) {
        int mark = sentence.nextMark(from, LONGEST);
        if (mark <= from || mark < sentence.size() && sentence.hasWord(mark)) {
            return Optional.empty();
        }
        int end = mark > from + 1 && sentence.is(mark - 1, NOW) ? mark - 1 : mark;
        boolean beforeTax = end > from + 2 && sentence.is(end - 2, "before") && sentence.is(end - 1, "tax");
        return value(held, sentence, from, beforeTax ? end - 2 : end);
    }

    /** These words as a value in the place of the one that is held. */
    Optional<String> value(Held held, Sentence sentence, int from, int to) {
        return switch (held.declared().type()) {
            case AttributeType.Pay pay -> money(held, sentence, from, to);
            case AttributeType.Text text -> {
                Spoken spoken = new Spoken(vocabulary, sentence, from, to);
                yield spoken.fits(held.attribute(), text) ? spoken.as(text, held.value()) : Optional.empty();
            }
            default -> written(held, sentence, from, to);
        };
    }

    private Optional<String> money(Held held, Sentence sentence, int from, int to) {
        return Money.parse(held.value())
                .flatMap(known -> pays.instead(sentence, from, to, known))
                .map(Money::toString);
    }

    private static Optional<String> written(Held held, Sentence sentence, int from, int to) {
        LocalDate day = sentence.utterance().day();
        return WrittenValue.read(held.declared(), sentence.text(from, to), day == null ? LocalDate.MAX : day, null)
                        instanceof Reading.Accepted<String>(String value)
                ? Optional.of(value)
                : Optional.empty();
    }
}
