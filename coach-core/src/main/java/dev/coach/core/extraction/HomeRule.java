package dev.coach.core.extraction;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.Frames.Hit;
import dev.coach.core.extraction.PlaceReader.Location;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Identity;
import java.util.Optional;
import java.util.Set;

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
        LEFT,
        /** "I don't live in … any more". */
        LEFT_IF_ANY_MORE
    }

    private static final int LOOK_BACK = 9;
    private static final Set<String> OF_OTHERS =
            Set.of("for", "at", "with", "company", "firm", "team", "client", "clients");
    private static final Set<String> LASTING = Set.of("for", "since", "all", "most");

    private final Frames<Meaning> frames = new Frames<Meaning>()
            .with(
                    Meaning.LEFT,
                    "i|we no longer live [over] in",
                    "i|we _ moved away from",
                    "i|we have _ moved away from",
                    "i am no longer living|based in")
            .with(Meaning.LEFT_IF_ANY_MORE, "i|we do not _ live in", "i am not _ living|based in")
            .with(
                    Meaning.LIVES,
                    "i|we _ live _ [over|down|up|out] in",
                    "i|we am|are _ living _ [over|down|up|out] in",
                    "i|we _ reside in",
                    "i|we am|are _ residing in")
            .with(
                    Meaning.LIVES,
                    "i|we am|are _ based [over|down|up|out] in",
                    "i|we am|are _ based out of",
                    "i|we am|are _ located in",
                    "my home is in")
            .with(Meaning.LIVES, "my home town|city is", "my city|town is", "i live and work in", "i work and live in")
            .with(Meaning.LIVED, "i|we have _ lived in", "i|we have _ been living in")
            .with(Meaning.MOVED, "i|we [have] _ moved|relocated [back|over|up|down] [here] to")
            .with(Meaning.BASED, "based in", "living in");

    private final PlaceReader places;
    private final Vocabulary vocabulary;

    HomeRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.places = new PlaceReader(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        int next = 0;
        for (Hit<Meaning> hit : frames.in(sentence)) {
            Optional<Found<Location>> place = hit.start() < next ? Optional.empty() : places.read(sentence, hit.end());
            if (place.isPresent() && counts(sentence, hit, place.get())) {
                add(sentence, hit, place.get(), findings);
                next = place.get().end();
            }
        }
    }

    private boolean counts(Sentence sentence, Hit<Meaning> hit, Found<Location> place) {
        boolean meant = switch (hit.meaning()) {
            case LIVES, LEFT -> !isOver(sentence, place.end());
            case LEFT_IF_ANY_MORE -> isOver(sentence, place.end()) || sentence.is(place.end(), "now");
            case LIVED -> sentence.is(place.end(), LASTING);
            case MOVED -> isKnown(place.value());
            case BASED -> isAboutCoachee(sentence, hit.start());
        };
        return meant
                && (hit.meaning() == Meaning.LIVES || hit.meaning() == Meaning.BASED
                        ? Assertion.holdsNow(sentence, hit.start(), place.end())
                        : Assertion.heldBefore(sentence, hit.start(), place.end()));
    }

    private static boolean isOver(Sentence sentence, int at) {
        return sentence.is(at, "any") && (sentence.is(at + 1, "more") || sentence.is(at + 1, "longer"));
    }

    private boolean isKnown(Location place) {
        return place.country() != null
                || (place.city() != null && vocabulary.cities().contains(place.city()));
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
        boolean left = hit.meaning() == Meaning.LEFT || hit.meaning() == Meaning.LEFT_IF_ANY_MORE;
        if (left) {
            findings.retire(
                    location.city() != null
                            ? Identity.CITY
                            : location.region() != null ? Identity.REGION : Identity.COUNTRY,
                    Confidence.USUAL,
                    evidence);
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
}
