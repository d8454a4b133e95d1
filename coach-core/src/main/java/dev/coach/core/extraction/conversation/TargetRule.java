package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.Horizon.Distance;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.IndustryReader;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Goals.Track;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The role or industry the coachee aims for, and by when. */
final class TargetRule implements Rule {
    private enum Meaning {
        /** "I want to become a": a title follows. */
        ROLE,
        /** "I'm looking for a similar role": "ideally as a" and a title follow. */
        ROLE_BESIDE,
        /** "I want to be a": what follows must look like a title. */
        LIKELY_ROLE,
        /** "I'm aiming for a": a title and "role" or "position" follow. */
        ROLE_NAMED,
        /** "I want to move into": a title or an industry follows. */
        ROLE_OR_FIELD,
        NO_LONGER,
        /** "I no longer want to move into": an industry follows. */
        NO_LONGER_INTO,
        LEAD,
        DO_NOT_LEAD,
        CHANGE_FIELD
    }

    private static final Set<String> ROLE_WORDS =
            Set.of("role", "roles", "position", "positions", "job", "jobs", "post", "posts");
    private static final Set<String> IDEALLY =
            Set.of("ideally", "preferably", "perhaps", "maybe", "hopefully", "probably", "again", "either");
    private static final int ROLE_WITHIN = 6;
    private static final List<Frame> MOCKING = List.of(
            Frame.of("like i want|need a|another"),
            Frame.of("like a hole"),
            Frame.of("about as much as"),
            Frame.of("as much as"));

    private final Frames<Meaning> frames = Frames.load("targets", Meaning.class);
    private final TitleReader titles;
    private final IndustryReader industries;
    private final Horizon horizon;

    TargetRule(Vocabulary vocabulary) {
        this.titles = new TitleReader(vocabulary.occupations());
        this.industries = new IndustryReader(vocabulary.industries());
        this.horizon = new Horizon(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (read(sentence, hit, findings)) {
                    break;
                }
            }
        }
    }

    private boolean read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return switch (hit.meaning()) {
            case ROLE -> role(sentence, hit, titles.read(sentence, hit.end(), Ground.FIRM), findings);
            case ROLE_BESIDE -> {
                int title = behindIdeally(sentence, hit.end());
                yield title > 0 && role(sentence, hit, titles.read(sentence, title, Ground.LOOSE), findings);
            }
            case LIKELY_ROLE ->
                role(
                        sentence,
                        hit,
                        titles.read(sentence, hit.end(), hasArticle(sentence, hit.end()) ? Ground.LOOSE : Ground.BARE),
                        findings);
            case ROLE_NAMED -> role(sentence, hit, namedRole(sentence, hit.end()), findings);
            case ROLE_OR_FIELD -> roleOrField(sentence, hit, findings);
            case NO_LONGER -> noLonger(sentence, hit, findings);
            case NO_LONGER_INTO -> noLongerInto(sentence, hit, findings);
            case LEAD -> track(sentence, hit, Track.MANAGER, findings);
            case DO_NOT_LEAD -> track(sentence, hit, Track.INDIVIDUAL_CONTRIBUTOR, findings);
            case CHANGE_FIELD -> changeField(sentence, hit, findings);
        };
    }

    /** Behind ", ideally as a"; -1 when other words follow. */
    private static int behindIdeally(Sentence sentence, int from) {
        int at = sentence.is(from, ",") ? from + 1 : from;
        while (sentence.is(at, IDEALLY)) {
            at++;
        }
        return sentence.is(at, "as") && hasArticle(sentence, at + 2) ? at + 2 : -1;
    }

    private static boolean hasArticle(Sentence sentence, int end) {
        return sentence.is(end - 1, "a") || sentence.is(end - 1, "an") || sentence.is(end - 1, "the");
    }

    /** "a head chef position", "data analyst roles". */
    private Optional<Title> namedRole(Sentence sentence, int start) {
        int from = sentence.is(start, "a") || sentence.is(start, "an") ? start + 1 : start;
        for (int at = from + 1; at < from + ROLE_WITHIN && !sentence.stopsAt(at - 1); at++) {
            if (sentence.is(at, ROLE_WORDS)) {
                return titles.read(sentence, from, Ground.LOOSE, at);
            }
        }
        return Optional.empty();
    }

    private boolean role(Sentence sentence, Hit<Meaning> hit, Optional<Title> title, Findings findings) {
        if (title.isEmpty()
                || isMocking(sentence, title.get().to())
                || !Assertion.holdsNow(sentence, hit.start(), title.get().to())) {
            return false;
        }
        int to = title.get().to();
        Evidence evidence = Quote.of(sentence, hit.start(), to);
        Attribute<?> aim = isBesides(sentence, hit, title.get().in(sentence), findings)
                ? Goals.TARGET_ROLE_ALTERNATIVE
                : Goals.TARGET_ROLE;
        findings.add(aim, title.get().in(sentence), Confidence.USUAL, evidence);
        when(sentence, hit, to, findings);
        return true;
    }

    /** "I'd also like to be a baker", of who aims for something else. */
    private static boolean isBesides(Sentence sentence, Hit<Meaning> hit, String role, Findings findings) {
        boolean also = IntStream.range(hit.start(), hit.end()).anyMatch(at -> sentence.is(at, "also"));
        return also
                && Stream.concat(
                                findings.recent().stream().flatMap(claim -> Held.of(claim).stream()),
                                findings.held().stream())
                        .anyMatch(held -> held.attribute().equals(Goals.TARGET_ROLE.name())
                                && !held.value().equalsIgnoreCase(role));
    }

    /** "I want to be a manager like I want a hole in the head", "about as much as". */
    private static boolean isMocking(Sentence sentence, int at) {
        int like = sentence.is(at, ",") ? at + 1 : at;
        return MOCKING.stream().anyMatch(frame -> frame.endAt(sentence, like) > 0);
    }

    /**
     * A wish that is far or near is also a goal of that kind, and a date behind it its deadline. "My goal is to become" is a goal
     * in the coachee's own words, which {@link GoalRule} reads.
     */
    private void when(Sentence sentence, Hit<Meaning> hit, int to, Findings findings) {
        horizon.distance(sentence, hit.start(), to)
                .filter(distance -> !sentence.is(hit.start(), "my"))
                .ifPresent(distance -> findings.add(
                        distance.value() == Distance.FAR ? Goals.CAREER_GOAL_LONG : Goals.CAREER_GOAL_SHORT,
                        sentence.text(lastVerb(sentence, hit), to),
                        Confidence.IMPLIED,
                        Quote.of(sentence, Math.min(hit.start(), distance.end()), to)));
        horizon.deadline(sentence, to)
                .ifPresent(date -> findings.add(
                        Goals.GOAL_DEADLINE,
                        date.value().toString(),
                        Confidence.USUAL,
                        Quote.exactly(sentence, hit.start(), date.end())));
        horizon.openingBefore(sentence, hit.start())
                .ifPresent(opening -> findings.add(
                        Goals.GOAL_DEADLINE,
                        opening.date().toString(),
                        Confidence.USUAL,
                        Quote.exactly(sentence, opening.start(), to)));
    }

    /** The verb of "want to become a": what is wanted begins there. */
    private static int lastVerb(Sentence sentence, Hit<Meaning> hit) {
        for (int at = hit.end() - 1; at > hit.start(); at--) {
            if (sentence.is(at - 1, "to")) {
                return at;
            }
        }
        return hit.end();
    }

    private boolean roleOrField(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int from = hit.end();
        boolean article = sentence.is(from, "a") || sentence.is(from, "an") || sentence.is(from, "the");
        Optional<Title> title = namedRole(sentence, from)
                .or(() -> article ? titles.read(sentence, from + 1, Ground.LOOSE) : Optional.empty());
        if (title.isPresent()) {
            return role(sentence, hit, title, findings);
        }
        Optional<Found<String>> industry = industries.read(sentence, from);
        if (industry.isEmpty()
                || !Assertion.holdsNow(sentence, hit.start(), industry.get().end())) {
            return false;
        }
        int to = industry.get().end();
        findings.add(
                Goals.TARGET_INDUSTRY, industry.get().value(), Confidence.USUAL, Quote.of(sentence, hit.start(), to));
        when(sentence, hit, to, findings);
        return true;
    }

    private boolean noLonger(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return titles.read(sentence, hit.end(), Ground.LOOSE)
                .map(title -> new Found<>(title.in(sentence), title.to()))
                .filter(role -> AimGivenUp.read(Goals.TARGET_ROLE, role, sentence, hit, findings))
                .isPresent();
    }

    private boolean noLongerInto(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return industries
                .read(sentence, hit.end())
                .filter(industry -> AimGivenUp.read(Goals.TARGET_INDUSTRY, industry, sentence, hit, findings))
                .isPresent();
    }

    private static boolean track(Sentence sentence, Hit<Meaning> hit, Track track, Findings findings) {
        if (!Assertion.holdsNow(sentence, hit.start(), hit.end())) {
            return false;
        }
        findings.add(Goals.TRACK, track.name(), Confidence.IMPLIED, Quote.of(sentence, hit.start(), hit.end()));
        return true;
    }

    private static boolean changeField(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        if (!Assertion.holdsNow(sentence, hit.start(), hit.end())) {
            return false;
        }
        findings.add(Goals.WOULD_CHANGE_FIELD, "true", Confidence.USUAL, Quote.of(sentence, hit.start(), hit.end()));
        return true;
    }
}
