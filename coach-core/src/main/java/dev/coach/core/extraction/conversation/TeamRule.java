package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many people are in the coachee's team, and how many report to them. */
final class TeamRule implements Rule {
    private enum Meaning {
        /** "I manage a team of": the number is both. */
        MANAGES_TEAM,
        /** "I manage": a number of people follows. */
        MANAGES,
        /** "I have": a number of direct reports follows. */
        HAS,
        /** "I am in a team of". */
        IN_TEAM,
        /** "There are": a number of us in my team follows. */
        THERE_ARE,
        /** "I don't manage them": those who were counted right before. */
        NOT_THEM,
        /** "I don't manage anyone". */
        NOBODY,
        NO_LONGER
    }

    private static final Set<Meaning> OF_NOW =
            EnumSet.of(Meaning.MANAGES_TEAM, Meaning.MANAGES, Meaning.HAS, Meaning.IN_TEAM, Meaning.THERE_ARE);

    /** "I don't manage them alone". */
    private static final Set<String> NOT_ALONE = Set.of("alone", "all", "by", "on", "myself");

    private static final Set<String> HAD = Set.of("had", "were", "was");
    private static final Set<String> PEOPLE = WordClasses.of("people");

    private static final List<Frame> UNDER_ME = List.of(
            Frame.of("under|below me"), Frame.of("working for|under me"), Frame.of("who|that work for|under me"));

    private final Frames<Meaning> frames = Frames.load("team", Meaning.class);

    private final NumberReader numbers;

    TeamRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (Assertion.holdsNow(sentence, hit.start(), hit.end())
                        && (!OF_NOW.contains(hit.meaning()) || !Reservations.sayOver(sentence, hit.end()))
                        && read(sentence, hit, findings)) {
                    break;
                }
            }
            reportToMe(sentence, at, findings);
        }
    }

    private boolean read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        if (hit.meaning() == Meaning.NO_LONGER) {
            Evidence over = Quote.of(sentence, hit.start(), hit.end());
            leaveTeam(over, findings);
            findings.retire(CurrentSituation.DIRECT_REPORTS, Confidence.USUAL, over);
            return true;
        }
        if (hit.meaning() == Meaning.NOT_THEM) {
            return !sentence.is(hit.end(), NOT_ALONE) && takeBack(sentence, hit, findings);
        }
        if (hit.meaning() == Meaning.NOBODY) {
            if (!WholeDenial.endsAt(sentence, hit.end())) {
                return false;
            }
            boolean over = sentence.is(hit.end(), "any");
            Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
            leaveTeam(evidence, findings);
            if (over) {
                findings.retire(CurrentSituation.DIRECT_REPORTS, Confidence.USUAL, evidence);
            } else {
                findings.add(CurrentSituation.DIRECT_REPORTS, "0", Confidence.USUAL, evidence);
            }
            return true;
        }
        Optional<Found<Amount>> amount = numbers.amount(sentence, hit.end())
                .filter(found -> found.value().isWhole());
        return amount.isPresent() && counted(sentence, hit, amount.get(), findings);
    }

    /** The size of the team that the coachee led, which was read from the same words as the reports; not that of one they are in. */
    private static void leaveTeam(Evidence evidence, Findings findings) {
        List<Claim> now = findings.recent();
        boolean led = now.stream()
                .filter(size -> size.attribute().equals(CurrentSituation.TEAM_SIZE.name()))
                .reduce((first, last) -> last)
                .filter(size -> now.stream()
                        .anyMatch(claim -> claim.attribute().equals(CurrentSituation.DIRECT_REPORTS.name())
                                && claim.evidence().equals(size.evidence())))
                .isPresent();
        if (led || findings.heldTogether(CurrentSituation.TEAM_SIZE, CurrentSituation.DIRECT_REPORTS)) {
            findings.retire(CurrentSituation.TEAM_SIZE, Confidence.USUAL, evidence);
        }
    }

    private static boolean takeBack(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
        List<Claim> counted = findings.recent().stream()
                .filter(claim -> claim.attribute().equals(CurrentSituation.DIRECT_REPORTS.name())
                        && Findings.isJustSaid(claim, sentence))
                .toList();
        counted.forEach(claim -> findings.retire(claim, evidence));
        return !counted.isEmpty();
    }

    private static boolean counted(Sentence sentence, Hit<Meaning> hit, Found<Amount> amount, Findings findings) {
        int end = amount.end();
        boolean people = sentence.is(end, PEOPLE) || sentence.is(end + 1, PEOPLE) && !sentence.stopsAt(end);
        boolean reports = sentence.is(end, "direct") && sentence.is(end + 1, "reports")
                || people && (sentence.is(end + 1, "reporting") || isUnderMe(sentence, end + 1));
        switch (hit.meaning()) {
            case MANAGES_TEAM -> {
                add(sentence, hit, amount, CurrentSituation.DIRECT_REPORTS, Confidence.IMPLIED, findings);
                add(sentence, hit, amount, CurrentSituation.TEAM_SIZE, Confidence.USUAL, findings);
                return true;
            }
            case MANAGES -> {
                return people
                        && amount.value().value() > 1
                        && add(sentence, hit, amount, CurrentSituation.DIRECT_REPORTS, Confidence.USUAL, findings);
            }
            case HAS -> {
                return reports
                        && add(sentence, hit, amount, CurrentSituation.DIRECT_REPORTS, Confidence.PLAIN, findings);
            }
            case IN_TEAM -> {
                boolean counts = people || sentence.isCompleteAt(end);
                return counts
                        && amount.value().value() > 1
                        && add(sentence, hit, amount, CurrentSituation.TEAM_SIZE, Confidence.USUAL, findings);
            }
            case THERE_ARE -> {
                boolean us = sentence.is(end, "of")
                        && sentence.is(end + 1, "us")
                        && (sentence.is(end + 4, "team") || sentence.is(end + 5, "team"));
                boolean inTeam = people
                        && sentence.is(end + 1, "in")
                        && sentence.is(end + 2, "my")
                        && sentence.is(end + 3, "team");
                return (us || inTeam)
                        && add(sentence, hit, amount, CurrentSituation.TEAM_SIZE, Confidence.USUAL, findings);
            }
            default -> {
                return false;
            }
        }
    }

    private static boolean isUnderMe(Sentence sentence, int at) {
        return UNDER_ME.stream().anyMatch(frame -> frame.endAt(sentence, at) > 0);
    }

    private static boolean add(
            Sentence sentence,
            Hit<Meaning> hit,
            Found<Amount> amount,
            Attribute<?> attribute,
            double confidence,
            Findings findings) {
        String number = Long.toString(Math.round(amount.value().value()));
        double sure = amount.value().rough() ? Math.min(confidence, Confidence.IMPLIED) : confidence;
        findings.add(attribute, number, sure, Quote.of(sentence, hit.start(), amount.end()));
        return true;
    }

    /** "12 people report to me". */
    private void reportToMe(Sentence sentence, int at, Findings findings) {
        boolean said = sentence.is(at, PEOPLE)
                && (sentence.is(at + 1, "report") || sentence.is(at + 1, "reporting"))
                && sentence.is(at + 2, "to")
                && sentence.is(at + 3, "me");
        for (int from = Math.max(0, at - 4); said && from < at; from++) {
            Optional<Found<Amount>> amount =
                    numbers.amount(sentence, from).filter(found -> found.value().isWhole() && found.end() == at);
            if (amount.isPresent()
                    && !sentence.is(from - 1, HAD)
                    && !Reservations.sayOver(sentence, 0)
                    && Assertion.holdsNow(sentence, from, at + 4)) {
                findings.add(
                        CurrentSituation.DIRECT_REPORTS,
                        Long.toString(Math.round(amount.get().value().value())),
                        Confidence.PLAIN,
                        Quote.of(sentence, from, at + 4));
                return;
            }
        }
    }
}
