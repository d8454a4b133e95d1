package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.PlaceReader;
import dev.coach.core.extraction.conversation.phrase.PlaceReader.Location;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Identity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because every way to say where home is, was or will be is one case of one frame list.
/** Where the coachee lives: city, region, country. Where they come from, lived once or would like to live is another matter. */
final class HomeRule implements Rule {
    private enum Meaning {
        LIVES,
        /** "I have lived in": still, when "for" or "since" follows. */
        LIVED,
        /** "I moved to": to a team as well as to a town. */
        MOVED,
        /** "A nurse based in": the coachee only in a sentence about them. */
        BASED,
        /** "Here in": where the coachee is while speaking. */
        HERE,
        /** "Now in": where the coachee lives when the sentence begins with where they were born. */
        NOW_AFTER,
        LEFT,
        /** "I don't live there any more": of the place that was named just before. */
        LEFT_THERE,
        /** "I left Germany last year"; but not "I left London early". */
        LEFT_LATELY,
        /** "I don't live in … any more", "I used to live in", of a place that is known as home. */
        LEFT_IF_ANY_MORE
    }

    private static final int LOOK_BACK = 9;
    private static final Set<String> HOME =
            Set.of(Identity.CITY.name(), Identity.REGION.name(), Identity.COUNTRY.name());
    private static final Set<String> OF_OTHERS =
            Set.of("for", "at", "with", "company", "firm", "team", "client", "clients");
    private static final Set<String> BEFORE_ORIGIN = Set.of("am", "was", "originally");
    private static final Set<String> ORIGINS = Set.of("born", "raised", "grew", "from");
    private static final Set<String> LASTING = Set.of("for", "since", "all", "most");

    private static final List<Frame> MOVED_ON = List.of(
            Frame.of("back to|in|home|here|again"),
            Frame.of("back $"),
            Frame.of("returned|return to|home|here|in|after"),
            Frame.of("returned|left $"),
            Frame.of("left again|after|it|in|there|for"),
            Frame.of("moved|went [on|away|out] again|on|away|elsewhere"),
            Frame.of("and|then|later|before [then] [on] to"),
            Frame.of("then i|we moved|went"),
            Frame.of("only|just for a|one|two|three"),
            Frame.of("did not stay|last|like"));
    private static final Set<String> BEFORE_NEXT_HOME =
            Set.of("back", "returned", "on", "then", "and", "later", "return");

    private static final Frame A_WHILE = Frame.of(
            "the|a|an|one|some|my [whole|first|last|few] [summer|winter]"
                    + " day|days|night|weekend|week|month|months|summer|winter|season|term|semester|year|while|holiday|holidays|time|bit|internship|placement");
    private static final Set<String> BRIEFLY = Set.of("temporarily", "briefly");
    private static final Set<String> NEXT_CLAUSE = WordClasses.of("next-clause");

    private static final Set<String> NO_TOWNS = WordClasses.of("no-town");

    private static final Set<String> ORGANISATIONS = WordClasses.of("organisation");
    private static final Set<String> PERIODS = Set.of("year", "month", "week", "spring", "summer", "autumn", "winter");

    private final Frames<Meaning> frames = Frames.load("home", Meaning.class);

    private final PlaceReader places;
    private final NumberReader numbers;
    private final Vocabulary vocabulary;

    HomeRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.places = new PlaceReader(vocabulary);
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        int next = 0;
        for (Hit<Meaning> hit : frames.in(sentence)) {
            if (hit.meaning() == Meaning.LEFT_THERE) {
                leaveThere(sentence, hit, findings);
                continue;
            }
            Optional<Found<Location>> place = hit.start() < next ? Optional.empty() : places.read(sentence, hit.end());
            if (place.isPresent()
                    && (counts(sentence, hit, place.get(), findings)
                            || isDenied(sentence, hit, place.get(), findings))) {
                int behind = place.get().end();
                boolean stayed =
                        hit.meaning() != Meaning.MOVED || !movedOn(sentence, behind) && !isForAWhile(sentence, behind);
                Optional<Found<Location>> home = stayed ? place : nextHome(sentence, behind);
                home.ifPresent(found -> add(sentence, hit, found, findings));
                next = home.map(Found::end).orElse(behind);
            }
        }
    }

    private boolean counts(Sentence sentence, Hit<Meaning> hit, Found<Location> place, Findings findings) {
        boolean meant = switch (hit.meaning()) {
            case LIVES, LEFT -> !isOver(sentence, place.end());
            case LEFT_IF_ANY_MORE -> isOver(sentence, place.end()) || sentence.is(place.end(), "now");
            case LEFT_LATELY -> places.isKnown(place.value()) && isForGood(sentence, place.end());
            case LIVED -> sentence.is(place.end(), LASTING);
            case MOVED ->
                places.isKnown(place.value())
                        || isNameOfNothingElse(sentence, hit.end(), place.end())
                                && !findings.positions().isEmployer(sentence.text(hit.end(), place.end()));
            case HERE -> places.isKnown(place.value());
            case NOW_AFTER -> places.isKnown(place.value()) && isBehindOrigin(sentence, hit.start());
            case BASED -> isAboutCoachee(sentence, hit.start());
            case LEFT_THERE -> throw new IllegalArgumentException("names no place");
        };
        return meant
                && (hit.meaning() == Meaning.LIVES
                                || hit.meaning() == Meaning.BASED
                                || hit.meaning() == Meaning.HERE
                                || hit.meaning() == Meaning.NOW_AFTER
                        ? Assertion.holdsNow(sentence, hit.start(), place.end())
                        : Assertion.heldBefore(sentence, hit.start(), place.end()));
    }

    /** The Bergen of "I've moved to Bergen": a name that is none of an employer, and no field of work as in "I moved to Sales". */
    private boolean isNameOfNothingElse(Sentence sentence, int from, int end) {
        String name = sentence.text(from, end);
        return IntStream.range(from, end)
                        .allMatch(at ->
                                sentence.isCapital(at) && !sentence.is(at, NO_TOWNS) && !sentence.is(at, ORGANISATIONS))
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && (!sentence.hasWord(end) || isTimeOfMove(sentence, end))
                && !vocabulary.employers().contains(name)
                && vocabulary.skills().longestAt(sentence, from).isEmpty()
                && vocabulary.industries().longestAt(sentence, from).isEmpty()
                && vocabulary.occupations().longestAt(sentence, from).isEmpty();
    }

    /** The "last year" of "I moved to Bergen last year", the "in 2020", with nothing behind it. */
    private static boolean isTimeOfMove(Sentence sentence, int at) {
        boolean year = sentence.is(at, "in") && sentence.form(at + 1).matches("(19|20)\\d\\d");
        int end = year || sentence.is(at, "last") || sentence.is(at, "this") ? at + 2 : at + 1;
        boolean time = year || sentence.is(at, "recently") || sentence.is(end - 1, PERIODS);
        return time && !sentence.hasWord(end);
    }

    /** "I don't live in Leeds", of a place that was said to be home. */
    private static boolean isDenied(Sentence sentence, Hit<Meaning> hit, Found<Location> place, Findings findings) {
        Location home = place.value();
        return hit.meaning() == Meaning.LEFT_IF_ANY_MORE
                && !sentence.question()
                && !sentence.hasWord(place.end())
                && Assertion.heldBefore(sentence, hit.start(), place.end())
                && (isSaid(Identity.CITY, home.city(), findings)
                        || home.city() == null && isSaid(Identity.REGION, home.region(), findings)
                        || home.city() == null
                                && home.region() == null
                                && isSaid(Identity.COUNTRY, home.country(), findings));
    }

    private static boolean isSaid(Attribute<?> attribute, @Nullable String place, Findings findings) {
        return place != null
                && Stream.concat(
                                findings.recent().stream().flatMap(claim -> Held.of(claim).stream()),
                                findings.held().stream())
                        .anyMatch(known ->
                                known.attribute().equals(attribute.name()) && place.equalsIgnoreCase(known.value()));
    }

    /** "I moved to Berlin and hated it, so I came back to Hamburg". */
    private static boolean movedOn(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .filter(at -> !sentence.is(at - 1, "looked"))
                .anyMatch(at -> MOVED_ON.stream().anyMatch(frame -> frame.endAt(sentence, at) > 0));
    }

    /** "For the weekend", "for three months": whether that is over is not said. */
    private boolean isForAWhile(Sentence sentence, int from) {
        for (int at = from; at < sentence.size() && !sentence.is(at, NEXT_CLAUSE); at++) {
            if (sentence.is(at, BRIEFLY)
                    || sentence.is(at, "for")
                            && (A_WHILE.endAt(sentence, at + 1) > 0
                                    || numbers.duration(sentence, at + 1).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Where the last of several moves ended: "and back to Detroit last year". */
    private Optional<Found<Location>> nextHome(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .filter(at -> sentence.is(at - 1, "to") && sentence.is(at - 2, BEFORE_NEXT_HOME))
                .mapToObj(at -> places.read(sentence, at))
                .flatMap(Optional::stream)
                .filter(found -> places.isKnown(found.value()) && !movedOn(sentence, found.end()))
                .reduce((first, last) -> last);
    }

    /** "Born in Leeds, now in Denver", "I grew up in Leeds and am now in Denver"; but not "my wife was born …". */
    private static boolean isBehindOrigin(Sentence sentence, int now) {
        int origin = sentence.is(0, "i") ? 1 : 0;
        while (origin < 3 && sentence.is(origin, BEFORE_ORIGIN)) {
            origin++;
        }
        return origin < now && sentence.is(origin, ORIGINS);
    }

    private static boolean isForGood(Sentence sentence, int at) {
        boolean last = sentence.is(at, "last") && (sentence.is(at + 1, "year") || sentence.is(at + 1, "month"));
        return sentence.is(at, "in") && !sentence.hasWord(at + 2)
                || last && !sentence.hasWord(at + 2)
                || sentence.is(at, "for") && sentence.is(at + 1, "good");
    }

    private static boolean isOver(Sentence sentence, int at) {
        return sentence.is(at, "any") && (sentence.is(at + 1, "more") || sentence.is(at + 1, "longer"));
    }

    /** "I'm a nurse based in Leeds", but not "I work for a firm based in Leeds". */
    private static boolean isAboutCoachee(Sentence sentence, int based) {
        for (int at = based - 1; at >= Math.max(0, based - LOOK_BACK); at--) {
            if (sentence.is(at, OF_OTHERS)) {
                return false;
            }
            if (sentence.is(at, "i")) {
                return sentence.is(at + 1, "am");
            }
        }
        return false;
    }

    /** A city without a capital is surer when everybody knows it. */
    private double loose(String city) {
        return vocabulary.cities().contains(city) ? Confidence.USUAL : Confidence.LOOSE;
    }

    private void add(Sentence sentence, Hit<Meaning> hit, Found<Location> place, Findings findings) {
        Evidence evidence = Quote.of(sentence, hit.start(), place.end());
        Location location = place.value();
        boolean left = hit.meaning() == Meaning.LEFT
                || hit.meaning() == Meaning.LEFT_LATELY
                || hit.meaning() == Meaning.LEFT_IF_ANY_MORE;
        if (left) {
            leave(location, evidence, findings);
            return;
        }
        double confidence = hit.meaning() == Meaning.LIVES ? Confidence.PLAIN : Confidence.USUAL;
        if (location.city() != null) {
            findings.add(
                    Identity.CITY, location.city(), location.loose() ? loose(location.city()) : confidence, evidence);
        }
        if (location.region() != null) {
            findings.add(Identity.REGION, location.region(), confidence, evidence);
        }
        if (location.country() != null) {
            findings.add(
                    Identity.COUNTRY,
                    location.country(),
                    location.impliedCountry() ? Confidence.IMPLIED : confidence,
                    evidence);
        }
    }

    private static void leaveThere(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        if (sentence.question() || !Assertion.heldBefore(sentence, hit.start(), hit.end())) {
            return;
        }
        Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
        findings.sentenceBefore().stream()
                .filter(claim -> HOME.contains(claim.attribute()) && claim.operation() == Operation.ASSERT)
                .forEach(claim -> findings.retire(claim, evidence));
    }

    private static void leave(Location location, Evidence evidence, Findings findings) {
        if (location.city() != null) {
            findings.retire(Identity.CITY, location.city(), Confidence.USUAL, evidence);
        } else if (location.region() != null) {
            findings.retire(Identity.REGION, location.region(), Confidence.USUAL, evidence);
        } else if (location.country() != null) {
            findings.retire(Identity.COUNTRY, location.country(), Confidence.USUAL, evidence);
        }
    }
}
