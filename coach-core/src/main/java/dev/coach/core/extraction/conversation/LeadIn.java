package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands before a colon and says whose words follow: "my boss emailed me:", "Lucy's bio:", "note from HR:"; but "about me:",
 * "as I said:" and "my job:" are the coachee's.
 *
 * @param reach how far the words of the other go
 * @param start where it begins in the words that stand before the colon
 */
record LeadIn(Reach reach, int start) {
    /** How far what follows a lead-in is another's. */
    enum Reach {
        NOT_AT_ALL,
        /** A name and its value, or one turn of a talk: to the end of the line. */
        LINE,
        /** What somebody wrote or said. */
        TEXT
    }

    private enum Meaning {
        /** A verb of writing or saying; it depends on who does it. */
        SENT,
        /** A word for something written or said; it depends on whose it is. */
        TEXT,
        /** The same, by the one who is named behind it. */
        TEXT_FROM,
        OF_OTHERS,
        /** Something of others, from the first word on. */
        THEIRS,
        /** Others themselves, from the first word on. */
        SPEAKER,
        /** The same, and their name follows. */
        SPEAKER_NAMED;

        boolean isOfLine() {
            return this == THEIRS || this == SPEAKER || this == SPEAKER_NAMED;
        }
    }

    private static final List<Frames<Meaning>> FRAMES = Stream.concat(
                    Stream.of("others-words"), TalkLanguage.READ.stream().map(language -> language + "/others-words"))
            .map(file -> Frames.load(file, Meaning.class))
            .toList();
    /** "As I wrote", "that said", "as you asked": whatever follows is the coachee's. */
    private static final Set<String> OWN_SENDERS = WordClasses.of("own-sender");

    private static final Set<String> HAVING =
            Set.of("have", "had", "has", "already", "just", "once", "always", "often");
    private static final Set<String> OWN = Set.of("my", "mi", "mis", "own");
    private static final Set<String> OWN_PAPERS = WordClasses.of("own-paper");
    private static final Set<String> OWNERS =
            Set.of("his", "her", "their", "su", "sus", "someone's", "somebody's", "another's", "else's");
    private static final Set<String> NO_OWNERS = WordClasses.of("no-owner");
    private static final Set<String> NO_SENDERS = WordClasses.of("no-sender");
    private static final int LONGEST_OWNER = 4;
    private static final LeadIn NONE = new LeadIn(Reach.NOT_AT_ALL, 0);

    /** @param words the words before a colon, no more than a line of them */
    static LeadIn of(String words) {
        List<Sentence> sentences = Folded.sentences(new Utterance(0, Speaker.COACHEE, words, null));
        if (sentences.isEmpty() || sentences.getLast().question()) {
            return NONE;
        }
        Sentence last = sentences.getLast();
        int start = last.word(0).start();
        Reach reach = Reach.NOT_AT_ALL;
        for (int at = 0; at < last.size(); at++) {
            for (Frames<Meaning> frames : FRAMES) {
                for (Hit<Meaning> hit : frames.at(last, at)) {
                    if (!isOfAnother(last, hit)) {
                        continue;
                    }
                    if (!hit.meaning().isOfLine()) {
                        return new LeadIn(Reach.TEXT, start);
                    }
                    reach = Reach.LINE;
                }
            }
        }
        return new LeadIn(reach, start);
    }

    private static boolean isOfAnother(Sentence lead, Hit<Meaning> hit) {
        return switch (hit.meaning()) {
            case SENT -> isSentByAnother(lead, hit.start());
            case TEXT -> isOwnedByAnother(lead, hit.start());
            case TEXT_FROM -> !isOwn(lead, hit.start()) && isAnother(lead, hit.end() - 1);
            case OF_OTHERS -> !isOwn(lead, hit.start());
            case THEIRS, SPEAKER -> hit.start() == 0;
            case SPEAKER_NAMED ->
                hit.start() == 0
                        && hit.end() < lead.size()
                        && IntStream.range(hit.end(), lead.size()).allMatch(lead::isCapital);
        };
    }

    private static boolean isSentByAnother(Sentence lead, int verb) {
        int subject = verb - 1;
        while (subject > 0 && lead.is(subject, HAVING)) {
            subject--;
        }
        return lead.hasWord(subject)
                && !lead.is(subject, OWN_SENDERS)
                && !(lead.is(subject, OWN_PAPERS) && lead.is(subject - 1, OWN));
    }

    /** "Her words", "Lucy's bio", "my boss's short reply"; neither "my reply to his e-mail" nor "today's answer". */
    private static boolean isOwnedByAnother(Sentence lead, int text) {
        return !isOwn(lead, text)
                && IntStream.range(Math.max(0, text - LONGEST_OWNER), text)
                        .anyMatch(at -> lead.is(at, OWNERS)
                                || (lead.form(at).endsWith("'s")
                                                || lead.form(at).endsWith("s'"))
                                        && !lead.is(at, NO_OWNERS));
    }

    /** Whether the text is the coachee's, or one before it is: "my reply to the mail", "I replied to her mail". */
    private static boolean isOwn(Sentence lead, int text) {
        return IntStream.range(0, text)
                .anyMatch(at -> lead.is(at, "i") && is(lead, at + 1, Meaning.SENT)
                        || lead.is(at, OWN)
                                && (at + 1 == text
                                        || is(lead, at + 1, Meaning.TEXT)
                                        || is(lead, at + 1, Meaning.TEXT_FROM)));
    }

    private static boolean is(Sentence lead, int at, Meaning meaning) {
        return FRAMES.stream()
                .flatMap(frames -> frames.at(lead, at).stream())
                .anyMatch(hit -> hit.meaning() == meaning);
    }

    /** "From HR", "by Joe"; neither "from memory" nor "by heart" nor "of my career". */
    private static boolean isAnother(Sentence lead, int preposition) {
        boolean sender = lead.is(preposition, "from");
        return lead.hasWord(preposition + 1)
                && (sender || lead.isCapital(preposition + 1))
                && !lead.is(preposition + 1, NO_SENDERS);
    }
}
