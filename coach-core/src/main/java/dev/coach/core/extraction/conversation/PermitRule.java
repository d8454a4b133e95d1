package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Mobility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Citizenship, permits and licences, and the year of birth. */
final class PermitRule implements Rule {
    private enum Meaning {
        /** "I'm a German citizen", "I have a German passport": the demonym stands before the noun. */
        CITIZEN,
        CITIZEN_OF,
        MAY_WORK_IN,
        NEEDS_SPONSORSHIP,
        NEEDS_NO_SPONSORSHIP,
        HAS_NO_VISA,
        NEEDS_NO_VISA,
        /** "I'm on a": a visa follows. */
        ON_VISA,
        DRIVES,
        DOES_NOT_DRIVE,
        HAS_CAR,
        HAS_NO_CAR,
        BORN_IN
    }

    private final Frames<Meaning> frames = Frames.load("permits", Meaning.class);

    private final Vocabulary vocabulary;
    private final DateReader dates;

    PermitRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.dates = new DateReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (Assertion.holdsNow(sentence, hit.start(), hit.end())
                        && read(sentence, hit, findings)
                        && hit.meaning() != Meaning.DRIVES) {
                    break;
                }
            }
        }
    }

    private boolean read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return switch (hit.meaning()) {
            case CITIZEN -> citizen(sentence, hit, findings);
            case CITIZEN_OF ->
                countryAt(sentence, hit.end())
                        .map(found -> add(sentence, hit, found.end(), Identity.NATIONALITY, found.value(), findings))
                        .orElse(false);
            case MAY_WORK_IN -> mayWorkIn(sentence, hit, findings);
            case NEEDS_SPONSORSHIP -> add(sentence, hit, hit.end(), Mobility.NEEDS_SPONSORSHIP, "true", findings);
            case NEEDS_NO_SPONSORSHIP -> add(sentence, hit, hit.end(), Mobility.NEEDS_SPONSORSHIP, "false", findings);
            case HAS_NO_VISA, NEEDS_NO_VISA -> noVisa(sentence, hit, findings);
            case ON_VISA -> visa(sentence, hit, findings);
            case DRIVES -> add(sentence, hit, hit.end(), Mobility.HAS_DRIVING_LICENCE, "true", findings);
            case DOES_NOT_DRIVE -> drivesNot(sentence, hit, findings);
            case HAS_CAR ->
                sentence.isCompleteAt(hit.end())
                        && add(sentence, hit, hit.end(), Mobility.HAS_VEHICLE, "true", findings);
            case HAS_NO_CAR -> add(sentence, hit, hit.end(), Mobility.HAS_VEHICLE, "false", findings);
            case BORN_IN -> born(sentence, hit, findings);
        };
    }

    private boolean citizen(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Found<String>> country =
                vocabulary.countries().demonymAt(sentence, hit.end()).or(() -> countryAt(sentence, hit.end()));
        if (country.isEmpty()) {
            return false;
        }
        int noun = country.get().end();
        boolean citizen = sentence.is(noun, "citizen")
                || sentence.is(noun, "national")
                || sentence.is(noun, "citizenship")
                || sentence.is(noun, "passport")
                || sentence.is(noun, "nationality");
        return citizen
                && add(
                        sentence,
                        hit,
                        noun + 1,
                        Identity.NATIONALITY,
                        country.get().value(),
                        findings);
    }

    private Optional<Found<String>> countryAt(Sentence sentence, int at) {
        return vocabulary.countries().longestAt(sentence, sentence.is(at, "the") ? at + 1 : at);
    }

    /** "the UK and Germany". */
    private boolean mayWorkIn(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        TreeSet<String> codes = new TreeSet<>();
        int at = hit.end();
        int end = at;
        Optional<Found<String>> country = countryAt(sentence, at);
        while (country.isPresent()) {
            codes.add(country.get().value());
            end = country.get().end();
            at = end;
            while (sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, "in") || sentence.is(at, "or")) {
                at++;
            }
            country = at == end ? Optional.empty() : countryAt(sentence, at);
        }
        return !codes.isEmpty()
                && add(sentence, hit, end, Mobility.WORK_AUTHORIZED_COUNTRIES, String.join(",", codes), findings);
    }

    /** "a student visa", "an H-1B visa". */
    private static boolean visa(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        List<Integer> ends = new ArrayList<>();
        for (int at = hit.end() + 1; at <= hit.end() + 4 && !sentence.stopsAt(at - 1); at++) {
            if (sentence.is(at, "visa")) {
                ends.add(at);
            }
        }
        return !ends.isEmpty()
                && add(
                        sentence,
                        hit,
                        ends.getFirst() + 1,
                        Mobility.VISA_TYPE,
                        sentence.text(hit.end(), ends.getFirst()),
                        findings);
    }

    /** "I'm not on a visa", whichever was told of; "I don't need a visa for my holiday" is about something else. */
    private static boolean noVisa(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        if (sentence.question() || !WholeDenial.endsAt(sentence, hit.end())) {
            return false;
        }
        Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
        findings.retire(Mobility.VISA_TYPE, Confidence.USUAL, evidence);
        if (hit.meaning() == Meaning.NEEDS_NO_VISA) {
            findings.retireIfKnown(Mobility.NEEDS_SPONSORSHIP, "true", evidence);
        }
        return true;
    }

    /** "I can't drive this home" is about something else. */
    private static boolean drivesNot(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        boolean drive = sentence.is(hit.end() - 1, "drive");
        return (!drive || !sentence.hasWord(hit.end()) || sentence.is(hit.end(), "and") || sentence.is(hit.end(), "a"))
                && add(sentence, hit, hit.end(), Mobility.HAS_DRIVING_LICENCE, "false", findings);
    }

    private boolean born(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return dates.read(sentence, hit.end())
                .map(found -> add(
                        sentence,
                        hit,
                        found.end(),
                        Identity.BIRTH_YEAR,
                        Integer.toString(found.value().year()),
                        findings))
                .orElse(false);
    }

    private static boolean add(
            Sentence sentence, Hit<Meaning> hit, int to, Attribute<?> attribute, String value, Findings findings) {
        Evidence evidence = Quote.of(sentence, hit.start(), to);
        findings.add(attribute, value, Confidence.USUAL, evidence);
        return true;
    }
}
