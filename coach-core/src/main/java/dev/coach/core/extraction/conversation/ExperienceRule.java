package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Skills;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Years: of work, in a field, in a role, with a skill. */
final class ExperienceRule implements Rule {
    /** What a span of time that follows is a span of. */
    private enum Meaning {
        /** "I have 12 years of experience": the words behind it decide. */
        EXPERIENCE,
        /** "I have been teaching for". */
        FIELD,
        ROLE,
        /** "Been there for": in the role that was just named. */
        THERE,
        /** "Been there since": the month or year follows. */
        THERE_SINCE,
        /** "I left in": the month or year follows. */
        LEFT_IN,
        WORK
    }

    private static final Set<String> KIND_OF_EXPERIENCE = WordClasses.of("kind-of-experience");
    private static final Set<String> FIELDS =
            Set.of("teaching", "management", "clinical", "nursing", "sales", "engineering", "industry");

    private static final Set<String> WORK_OF_NOW =
            Set.of(CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name());
    private static final String ENDS = ".!?\n";

    private final Frames<Meaning> frames = Frames.load("experience", Meaning.class);

    private final TradeYears trade;
    private final NumberReader numbers;
    private final DateReader dates;
    private final Vocabulary vocabulary;

    ExperienceRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numbers = new NumberReader(vocabulary.numbers());
        this.trade = new TradeYears(numbers);
        this.dates = new DateReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        trade.read(sentence, findings);
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (hit.meaning() == Meaning.THERE_SINCE) {
                    since(sentence, hit, findings);
                    break;
                }
                if (hit.meaning() == Meaning.LEFT_IN) {
                    leftIn(sentence, hit, findings);
                    break;
                }
                Optional<Found<Duration>> duration = numbers.duration(sentence, hit.end());
                if (duration.isPresent()
                        && Assertion.holdsNow(
                                sentence, hit.start(), duration.get().end())) {
                    add(sentence, hit, duration.get(), findings);
                    break;
                }
            }
        }
        if (isLastOfUtterance(sentence)) {
            ofLastWork(findings);
        }
    }

    /** "I was a truck driver for 12 years. I was let go last month": for who has no other work that is still the field. */
    private static void ofLastWork(Findings findings) {
        boolean retired = findings.isHeld(CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.RETIRED.name());
        if (retired || findings.isHeld(CurrentSituation.EMPLOYMENT_STATUS, EmploymentStatus.UNEMPLOYED.name())) {
            findings.positions()
                    .onlyOneThatLasted()
                    .filter(lasted -> lasted.over() || !retired)
                    .filter(lasted -> findings.mayHold(
                            CurrentSituation.YEARS_IN_FIELD, lasted.span().years()))
                    .ifPresent(lasted -> findings.add(
                            CurrentSituation.YEARS_IN_FIELD,
                            lasted.span().years(),
                            lasted.span().confidence(Confidence.IMPLIED),
                            lasted.evidence()));
        }
    }

    private static boolean isLastOfUtterance(Sentence sentence) {
        int end = sentence.word(sentence.size() - 1).end();
        return sentence.utterance().text().substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    private void add(Sentence sentence, Hit<Meaning> hit, Found<Duration> duration, Findings findings) {
        Evidence evidence = Quote.of(sentence, hit.start(), duration.end());
        String years = duration.value().years();
        double confidence = duration.value().confidence(Confidence.PLAIN);
        switch (hit.meaning()) {
            case ROLE -> findings.add(CurrentSituation.YEARS_IN_ROLE, years, confidence, evidence);
            case THERE -> {
                if (isOfTheCoachee(sentence, hit)
                        && isOfNow(sentence, findings)
                        && !sentence.is(duration.end(), "ago")) {
                    findings.add(CurrentSituation.YEARS_IN_ROLE, years, confidence, evidence);
                }
            }
            case THERE_SINCE, LEFT_IN -> {}
            case FIELD -> findings.add(CurrentSituation.YEARS_IN_FIELD, years, confidence, evidence);
            case WORK -> {
                if (!sentence.hasWord(duration.end())) {
                    findings.add(CurrentSituation.YEARS_OF_EXPERIENCE, years, confidence, evidence);
                }
            }
            case EXPERIENCE -> experience(sentence, hit, duration, findings);
        }
    }

    private void since(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        dates.read(sentence, hit.end())
                .filter(date -> Assertion.holdsNow(sentence, hit.start(), date.end()))
                .filter(date -> isOfTheCoachee(sentence, hit) && isOfNow(sentence, findings))
                .ifPresent(date -> findings.positions()
                        .began(date.value(), sentence, Quote.of(sentence, hit.start(), date.end())));
    }

    private void leftIn(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        dates.read(sentence, hit.end())
                .filter(date -> Assertion.heldBefore(sentence, hit.start(), date.end()))
                .ifPresent(
                        date -> findings.positions().ended(date.value(), Quote.of(sentence, hit.start(), date.end())));
    }

    /** With "I", or without a subject behind what was said of oneself. */
    private static boolean isOfTheCoachee(Sentence sentence, Hit<Meaning> hit) {
        return sentence.is(hit.start(), "i")
                || !sentence.hasWord(hit.start() - 1)
                || sentence.is(hit.start() - 1, "and") && !sentence.hasWord(hit.start() - 2);
    }

    /** Whether the words right before name the work of now, and no home that "there" may mean. */
    private static boolean isOfNow(Sentence sentence, Findings findings) {
        Place here = new Place.InUtterance(sentence.utterance().index());
        String asked = sentence.utterance().asked();
        boolean begins = sentence.utterance()
                .text()
                .substring(0, sentence.word(0).start())
                .isBlank();
        boolean ofWork = asked == null || WORK_OF_NOW.contains(asked);
        List<Claim> before = Stream.concat(findings.lastRead().stream(), findings.ofSentence().stream())
                .filter(claim -> claim.evidence().place().equals(here)
                        ? isRightBefore(claim.evidence().quote(), sentence)
                        : ofWork && begins && Findings.isJustSaid(claim, sentence))
                .toList();
        return before.stream().anyMatch(claim -> WORK_OF_NOW.contains(claim.attribute()))
                && before.stream().noneMatch(claim -> claim.attribute().equals(Identity.CITY.name()));
    }

    /** In this sentence, or in the one before it. */
    static boolean isRightBefore(String quote, Sentence sentence) {
        String text = sentence.utterance().text();
        int end = text.indexOf(quote) + quote.length();
        int start = sentence.word(0).start();
        return end >= start
                || text.substring(end, start)
                                .chars()
                                .filter(mark -> ENDS.indexOf(mark) >= 0)
                                .count()
                        <= 1;
    }

    /** "of experience", "of experience in marketing", "of experience with Python". */
    private void experience(Sentence sentence, Hit<Meaning> hit, Found<Duration> duration, Findings findings) {
        int at = duration.end();
        boolean field = false;
        while ((sentence.is(at, KIND_OF_EXPERIENCE) || sentence.is(at, "'") || sentence.is(at, "’"))
                && at < duration.end() + 5) {
            field |= sentence.is(at, FIELDS);
            at++;
        }
        if (at == duration.end() && TradeYears.isTradeAt(sentence, at)) {
            findings.add(
                    CurrentSituation.YEARS_IN_FIELD,
                    duration.value().years(),
                    duration.value().confidence(Confidence.USUAL),
                    Quote.of(sentence, hit.start(), at + 3));
            return;
        }
        if (!sentence.is(at - 1, "experience") || !belongsToCoachee(sentence, hit, at)) {
            return;
        }
        Evidence evidence = Quote.of(sentence, hit.start(), at);
        String years = duration.value().years();
        double confidence = duration.value().confidence(Confidence.PLAIN);
        if (sentence.is(at, "in") || sentence.is(at, "with") || sentence.is(at, "of") || sentence.is(at, "using")) {
            Optional<Found<Skill>> skill =
                    vocabulary.skills().longestAt(sentence, at + 1).filter(found -> sentence.isCompleteAt(found.end()));
            boolean industry = sentence.is(at, "in")
                    && vocabulary.industries().longestAt(sentence, at + 1).isPresent();
            if (skill.isPresent() && !industry) {
                Evidence proof = Quote.of(sentence, hit.start(), skill.get().end());
                String item = findings.skills().item(skill.get().value(), confidence, proof);
                findings.add(Skills.COLLECTION, item, Skills.YEARS, years, confidence, proof);
                return;
            }
            field = true;
        }
        findings.add(
                field || sentence.is(at, "as") ? CurrentSituation.YEARS_IN_FIELD : CurrentSituation.YEARS_OF_EXPERIENCE,
                years,
                confidence,
                evidence);
    }

    /** "With 12 years of experience" is the coachee's only when "I" follows or comes before. */
    private static boolean belongsToCoachee(Sentence sentence, Hit<Meaning> hit, int to) {
        if (!sentence.is(hit.start(), "with")) {
            return true;
        }
        int next = sentence.is(to, ",") ? to + 1 : to;
        boolean follows = sentence.is(next, "i") && !sentence.hasWord(hit.start() - 1);
        boolean before = sentence.is(0, "i") && sentence.is(1, "am") && hit.start() <= 10;
        return follows || before;
    }
}
