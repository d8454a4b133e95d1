package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrasebook.Names;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Motivation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

// Longer than 250 lines because answers, corrections and what is said of the talk exclude each other and are read
// together.
/** Reads a message in a language other than English as the answer to the question before it. */
final class PhrasebookAnswers {
    /** What an answer begins with; the wordings are in {@code frames/<language>/answers.txt}. */
    enum Opening {
        YES,
        NO,
        MAYBE,
        RIGHT,
        FORGET,
        LEAD_IN
    }

    /** They may answer a question. */
    private static final Set<Aside> ANSWERS = EnumSet.of(Aside.NO, Aside.WRONG, Aside.FILLER);

    private static final String DEGREE = Education.COLLECTION.name() + "." + Education.DEGREE.name();
    private static final int LONGEST_LEAD_IN = 4;

    private final Phrasebook words;
    private final Frames<Opening> openings;
    private final Frames<Aside> asides;
    private final Names names;
    private final PhrasebookValues values;
    private final PhrasebookOwnWords ownWords;
    private final PhrasebookPlaces places;

    PhrasebookAnswers(String language, Phrasebook words, DaysAhead days) {
        this.words = words;
        this.openings = Frames.load(language + "/answers", Opening.class);
        this.asides = Frames.load(language + "/asides", Aside.class);
        this.names = new Names(words);
        this.values = new PhrasebookValues(language, words, openings, days);
        this.ownWords = new PhrasebookOwnWords(words);
        this.places = new PhrasebookPlaces(words, names);
    }

    /** Reads "no, quería decir 12", which sets the last value right, and "olvida eso", which takes it back. */
    boolean setsRight(Sentence sentence, Findings findings) {
        int at = 0;
        while (at < sentence.size()
                && (!sentence.hasWord(at) || sentence.is(at, "no") || sentence.is(at, words.words("sets-right")))) {
            at++;
        }
        int place = at;
        Optional<Hit<Opening>> hit = opening(sentence, at, Opening.RIGHT).or(() -> isFigureInstead(sentence, place));
        Optional<Hit<Opening>> forget = opening(sentence, at, Opening.FORGET);
        if (hit.isEmpty() && forget.isEmpty()) {
            return false;
        }
        List<Claim> said = findings.recent().stream()
                .filter(claim -> Findings.isJustSaid(claim, sentence))
                .toList();
        if (forget.isPresent()) {
            said.reversed().stream()
                    .findFirst()
                    .ifPresent(claim -> said.stream()
                            .filter(other -> other.evidence()
                                    .place()
                                    .equals(claim.evidence().place()))
                            .forEach(other -> findings.retire(other, Quote.exactly(sentence, 0, sentence.size()))));
            return true;
        }
        int from = behindMark(sentence, hit.get().end());
        // "Perdona, quería decir un grado".
        int right = opening(sentence, from, Opening.RIGHT)
                .map(next -> behindMark(sentence, next.end()))
                .orElse(from);
        if (right >= sentence.size()) {
            return false;
        }
        Sentence meant = beforeDenied(sentence.behind(right));
        return isDegree(meant, said, findings) || replaces(meant, said, findings);
    }

    /** The 2029 of "2029, no 2028", the 1400 of "1400 no 1300". */
    private static Sentence beforeDenied(Sentence said) {
        return IntStream.range(1, said.size())
                .filter(at -> !said.hasWord(at) && said.is(at + 1, "no")
                        || said.is(at, "no")
                                && said.hasWord(at + 1)
                                && said.word(at + 1).kind() == Word.Kind.NUMBER)
                .mapToObj(said::before)
                .findFirst()
                .orElse(said);
    }

    /** "No, son 18.000". */
    private Optional<Hit<Opening>> isFigureInstead(Sentence sentence, int at) {
        boolean figure = at > 1
                && !sentence.hasWord(at - 1)
                && sentence.is(at, words.words("copula"))
                && sentence.hasWord(at + 1)
                && sentence.word(at + 1).kind() == Word.Kind.NUMBER;
        return figure ? Optional.of(new Hit<>(Opening.RIGHT, at, at + 1)) : Optional.empty();
    }

    private static int behindMark(Sentence sentence, int at) {
        return sentence.hasWord(at) ? at : at + 1;
    }

    /** A degree sets right the one that was just said, and the level that was read of it. */
    private boolean isDegree(Sentence right, List<Claim> said, Findings findings) {
        int from = right.is(0, words.words("article")) ? 1 : 0;
        Optional<Found<String>> degree =
                words.longestAt("degree", right, from).filter(found -> isDone(right, found.end()));
        Optional<Claim> wrong = said.stream()
                .filter(claim -> claim.attribute().equals(DEGREE) && claim.operation() == Operation.ASSERT)
                .reduce((first, last) -> last);
        if (degree.isEmpty() || wrong.isEmpty()) {
            return false;
        }
        Evidence evidence = Quote.exactly(right, 0, right.size());
        said.stream()
                .filter(claim -> claim.attribute().equals(EducationSummary.HIGHEST_LEVEL.name())
                        && claim.operation() == Operation.ASSERT
                        && claim.evidence()
                                .place()
                                .equals(wrong.get().evidence().place()))
                .forEach(claim -> findings.correct(claim, degree.get().value(), evidence));
        findings.correct(wrong.get(), right.text(from, degree.get().end()), evidence);
        return true;
    }

    private boolean replaces(Sentence right, List<Claim> said, Findings findings) {
        for (Claim claim : said.reversed()) {
            Attribute<?> attribute =
                    Catalogue.standard().find(claim.attribute()).orElseThrow();
            Optional<String> value = value(attribute, right)
                    .or(() -> Optional.ofNullable(claim.value())
                            .filter(wrong -> attribute.type() instanceof AttributeType.Pay)
                            .flatMap(wrong -> values.amountInstead(wrong, behindCopula(right))));
            if (value.isPresent()) {
                said.stream()
                        .filter(other -> other.operation() == Operation.ASSERT
                                && String.valueOf(other.value()).equals(claim.value()))
                        .forEach(other -> findings.correct(other, value.get(), Quote.exactly(right, 0, right.size())));
                return true;
            }
        }
        return false;
    }

    private Sentence behindCopula(Sentence said) {
        return said.size() > 1 && said.is(0, words.words("copula")) ? said.behind(1) : said;
    }

    private Optional<Hit<Opening>> opening(Sentence sentence, int at, Opening meaning) {
        return openings.at(sentence, at).stream()
                .filter(hit -> hit.meaning() == meaning)
                .findFirst();
    }

    /** @param before how many claims there were before the message */
    void read(String asked, List<Sentence> message, Findings findings, int before) {
        Optional<Attribute<?>> attribute = Catalogue.standard().find(asked);
        List<Claim> read = findings.claims().stream().skip(before).toList();
        if (attribute.isEmpty()
                || asked.indexOf('.') >= 0
                || read.stream().anyMatch(claim -> claim.attribute().equals(asked))) {
            return;
        }
        Sentence answer = message.stream()
                .filter(sentence -> !isAlone(sentence, EnumSet.of(Aside.GREETING, Aside.THANKS)))
                .findFirst()
                .orElse(message.getFirst());
        // "I don't know" is said in a Spanish talk, too.
        Optional<Aside> aside =
                aside(answer).or(() -> Asides.in(answer.utterance().text()));
        if (aside.equals(Optional.of(Aside.UNWILLING))) {
            findings.decline(asked, Quote.exactly(answer, 0, answer.size()));
        } else if ((aside.isEmpty() || ANSWERS.contains(aside.get()))
                && (!answer.question() || asked.equals(Motivation.OPTIONS_NAMED.name()) && isIdea(answer))
                && !isOfOthers(answer)
                && !isAge(asked, answer)) {
            answer(attribute.get(), answer, read, findings);
        }
    }

    private boolean isAlone(Sentence sentence, Set<Aside> small) {
        return aside(sentence).filter(small::contains).isPresent();
    }

    /** What the answer says of the talk, at its beginning. */
    private Optional<Aside> aside(Sentence sentence) {
        int from = IntStream.range(0, sentence.size())
                .filter(sentence::hasWord)
                .findFirst()
                .orElse(0);
        return asides.at(sentence, from).stream()
                .filter(hit -> !sentence.hasWord(hit.end()) || hit.meaning().compareTo(Aside.UNSURE) <= 0)
                .map(Hit::meaning)
                .min(Enum::compareTo);
    }

    /** "¿Hablar con la jefa?" names a way that somebody sees. */
    private static boolean isIdea(Sentence answer) {
        return answer.words().stream()
                .limit(2)
                .anyMatch(word ->
                        PhrasebookOwnWords.INFINITIVE.matcher(word.form()).matches());
    }

    /** The "tengo 34" of who was asked for how many years they have worked. */
    private static boolean isAge(String asked, Sentence answer) {
        return (asked.equals(CurrentSituation.YEARS_OF_EXPERIENCE.name())
                        || asked.equals(CurrentSituation.YEARS_IN_ROLE.name()))
                && answer.is(0, "tengo")
                && answer.words().stream().noneMatch(word -> word.form().equals("experiencia"));
    }

    /** "Mi hermana es médica" answers no question about the coachee. */
    private boolean isOfOthers(Sentence answer) {
        return answer.is(0, words.words("other"))
                || answer.is(0, words.words("owner")) && answer.is(1, words.words("relative")) && answer.hasWord(2);
    }

    private void answer(Attribute<?> asked, Sentence answer, List<Claim> read, Findings findings) {
        Optional<TextKind> kind = asked.type().textKind();
        if (kind.filter(TextKind::ownWords).isPresent()) {
            // "Quiero un trabajo más creativo" is a goal, and a reason where one is asked for.
            boolean told = !read.stream()
                    .allMatch(claim ->
                            kind.get() == TextKind.REASON && claim.attribute().equals(Goals.CAREER_GOAL_SHORT.name()));
            if (!told && aside(answer).isEmpty()) {
                ownWords.read(asked, answer, findings);
            }
            return;
        }
        int from = behindLeadIn(answer);
        if (from >= answer.size()) {
            return;
        }
        Sentence said = answer.behind(from);
        if (kind.equals(Optional.of(TextKind.PLACE)) && !read.isEmpty()) {
            return;
        }
        if (kind.equals(Optional.of(TextKind.PLACE)) && !asked.equals(Identity.REGION)) {
            places.read(answer, from, from, Confidence.ANSWERED, findings);
            return;
        }
        Optional<String> value = kind.isPresent() ? named(asked, kind.get(), said) : values.read(asked, answer);
        value.ifPresent(found -> {
            findings.add(asked, found, Confidence.ANSWERED, Quote.exactly(answer, 0, answer.size()));
            if (asked.equals(Goals.TARGET_ROLE)) {
                values.toCome(said)
                        .ifPresent(date -> findings.add(
                                Goals.GOAL_DEADLINE, date, Confidence.USUAL, Quote.exactly(answer, 0, answer.size())));
            }
            if (asked.equals(CurrentSituation.TITLE) || asked.equals(CurrentSituation.EMPLOYER)) {
                findings.positions()
                        .addAnswer(asked, found, answer.utterance().index(), Quote.exactly(answer, 0, answer.size()));
            }
        });
    }

    private Optional<String> value(Attribute<?> attribute, Sentence said) {
        Sentence bare = said.behind(Math.min(behindLeadIn(said), said.size() - 1));
        return attribute
                .type()
                .textKind()
                .map(kind -> named(attribute, kind, bare))
                .orElseGet(() -> values.read(attribute, said));
    }

    private int behindLeadIn(Sentence answer) {
        int at = 0;
        for (int n = 0; n < LONGEST_LEAD_IN; n++) {
            int from = at;
            int end = opening(answer, at, Opening.LEAD_IN).map(Hit::end).orElse(at);
            at = !answer.hasWord(end) && end < answer.size() || end == at && answer.is(at, words.words("the"))
                    ? end + 1
                    : end;
            if (at == from) {
                return at;
            }
        }
        return at;
    }

    /** The name that the answer consists of. */
    private Optional<String> named(Attribute<?> asked, TextKind kind, Sentence said) {
        if (said.is(0, words.words("not-name")) || said.is(0, words.words("past"))) {
            return Optional.empty();
        }
        return switch (kind) {
            case OCCUPATION -> title(said);
            case ORGANISATION -> organisation(said);
            case INDUSTRY ->
                words.longestAt("industry", said, 0)
                        .filter(found -> isDone(said, found.end()))
                        .map(found -> said.text(0, found.end()));
            case PERSON ->
                names.capitals(said, 0)
                        .filter(found -> isDone(said, found.end()))
                        .map(Found::value);
            case PLACE ->
                words.longestAt("city", said, 0)
                        .map(found -> said.text(0, found.end()))
                        .or(() -> names.capitals(said, 0).map(Found::value));
            case SUBJECT ->
                words.longestAt("subject", said, 0)
                        .filter(found -> isDone(said, found.end()))
                        .map(found -> said.text(0, found.end()));
            default -> Optional.empty();
        };
    }

    private Optional<String> title(Sentence said) {
        int from = said.is(0, words.words("article")) ? 1 : 0;
        return names.title(said, from)
                .filter(found -> isDone(said, found.end()))
                .map(Found::value);
    }

    private Optional<String> organisation(Sentence said) {
        return names.workplace(said, 0, true)
                .filter(found -> isDone(said, found.end()))
                .map(found -> found.value().name());
    }

    /** Nothing follows that belongs to the name. */
    private boolean isDone(Sentence said, int end) {
        return !said.hasWord(end) || said.is(end, words.words("stop"));
    }
}
