package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.LanguageReader;
import dev.coach.core.extraction.conversation.phrase.LanguageReader.Levelled;
import dev.coach.core.extraction.conversation.phrase.SkillLevels;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.LanguageNames;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Languages;
import dev.coach.core.schema.LanguagesSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which languages the coachee grew up with, and levels of the CEFR where one is said: "fluent" means too many things. That a
 * language is known at all is read with the other skills.
 */
final class LanguageRule implements Rule {
    private enum Meaning {
        /** "My": a language and its level follow. */
        OWN,
        /** "I speak": languages follow, each perhaps with its level. */
        SPEAKS,
        /** "I have a": a level and its language follow. */
        HAS_LEVEL,
        GREW_UP_WITH,
        /** "I am a native": a language and "speaker" follow. */
        NATIVE_SPEAKER,
        /** "More like", "it is": the level follows of a language that the sentence names, or the one before it. */
        REVISES
    }

    private static final String NAME = Languages.COLLECTION.name() + "." + Languages.NAME.name();
    private static final String ENGLISH = "English";

    private static final Set<String> BEFORE_REVISED = WordClasses.of("before-revised");
    private static final Frame MOTHER_TONGUE = Frame.of("is|are _ my|our native|first|mother language|tongue");

    private final Frames<Meaning> frames = Frames.load("languages", Meaning.class);
    private final LanguageNames names;
    private final LanguageReader languages;

    LanguageRule(Vocabulary vocabulary) {
        this.names = vocabulary.languages();
        this.languages = new LanguageReader(vocabulary.skills());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        list(sentence, findings);
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                read(sentence, hit, findings);
            }
            List<Found<String>> named =
                    sentence.is(at - 1, LanguageReader.SEPARATORS) ? List.of() : languages.several(sentence, at);
            int end = named.isEmpty()
                    ? -1
                    : MOTHER_TONGUE.endAt(sentence, named.getLast().end());
            if (end > 0) {
                boolean several = sentence.is(named.getLast().end(), "are")
                        || !sentence.hasWord(at - 1) && named.size() == 2 && isJoined(sentence, named);
                grewUp(sentence, several ? at : placeOfLast(named, at), end, several ? named : lastOf(named), findings);
            }
        }
    }

    /** Of "I speak English and Polish, Polish is my mother tongue" one language is it. */
    private static List<Found<String>> lastOf(List<Found<String>> named) {
        return List.of(named.getLast());
    }

    /** "Polish and English" are two of a list, of "Polish, English" the second may begin something else. */
    private static boolean isJoined(Sentence sentence, List<Found<String>> named) {
        int behind = named.get(named.size() - 2).end();
        int link = sentence.is(behind, ",") ? behind + 1 : behind;
        return sentence.is(link, "and") || sentence.is(link, "&");
    }

    /** Where the last of several begins; the first begins the list. */
    private static int placeOfLast(List<Found<String>> named, int from) {
        return named.size() == 1 ? from : named.getLast().end() - 1;
    }

    private void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        switch (hit.meaning()) {
            case OWN ->
                languages.levelled(sentence, hit.end()).ifPresent(said -> add(sentence, hit.start(), said, findings));
            case SPEAKS -> speaks(sentence, hit, findings);
            case HAS_LEVEL ->
                languages
                        .levelBefore(sentence, hit.end())
                        .ifPresent(said -> add(sentence, hit.start(), said, findings));
            case GREW_UP_WITH -> {
                List<Found<String>> all = languages.several(sentence, hit.end());
                List<Found<String>> named = all.size() < 2 || isJoined(sentence, all) ? all : List.of(all.getFirst());
                int end = named.isEmpty() ? hit.end() : named.getLast().end();
                // Not "with German neighbours".
                if (sentence.isCompleteAt(end)) {
                    grewUp(sentence, hit.start(), end, named, findings);
                }
            }
            case NATIVE_SPEAKER ->
                languages
                        .one(sentence, hit.end())
                        .filter(found -> sentence.is(found.end(), "speaker"))
                        .ifPresent(found -> grewUp(sentence, hit.start(), found.end() + 1, List.of(found), findings));
            case REVISES -> revise(sentence, hit, findings);
        }
    }

    /** "My French isn't fluent, it's B1", "not fluently, more like B1". */
    private void revise(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int level = hit.end();
        Set<String> here = IntStream.range(0, sentence.size())
                .mapToObj(at -> languages.one(sentence, at))
                .flatMap(Optional::stream)
                .map(Found::value)
                .collect(Collectors.toSet());
        boolean goesOn = IntStream.range(0, hit.start())
                .allMatch(at -> !sentence.hasWord(at) || sentence.is(at, BEFORE_REVISED));
        Set<String> named = here.isEmpty() && goesOn ? justNamed(sentence, findings) : here;
        if (sentence.is(level, LanguageReader.LEVELS) && !sentence.hasWord(level + 1) && named.size() == 1) {
            Levelled said = new Levelled(named.iterator().next(), sentence.form(level), level + 1);
            add(sentence, hit.start(), said, findings);
        }
    }

    private static Set<String> justNamed(Sentence sentence, Findings findings) {
        return findings.lastRead().stream()
                .filter(claim -> claim.attribute().equals(NAME) && Findings.isJustSaid(claim, sentence))
                .map(Claim::value)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** "English (C1), German at B2 and a little French". */
    private void speaks(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int at = hit.end();
        int end = -1;
        while (at < sentence.size() && at != end) {
            end = at;
            int adjective = sentence.is(at, "a") ? at + 1 : at;
            at = SkillLevels.at(sentence, adjective).map(Found::end).orElse(at);
            Optional<Levelled> said = languages.levelled(sentence, at);
            said.ifPresent(found -> add(sentence, hit.start(), found, findings));
            Optional<Found<String>> plain = said.isPresent() ? Optional.empty() : languages.one(sentence, adjective);
            at = said.map(Levelled::end)
                    .or(() -> plain.map(found -> behindAdverb(sentence, found.end())))
                    .orElse(end);
            while (at > end && at < sentence.size() && sentence.is(at, LanguageReader.SEPARATORS)) {
                at++;
            }
        }
    }

    /** Behind "fluently" and the like. */
    private static int behindAdverb(Sentence sentence, int at) {
        return SkillLevels.behind(sentence, at).map(Found::end).orElse(at);
    }

    /** "English C1, German B1": nothing else in the sentence. */
    private void list(Sentence sentence, Findings findings) {
        List<Levelled> all = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Levelled> next = languages.levelled(sentence, at);
            if (next.isEmpty() || sentence.question()) {
                return;
            }
            all.add(next.get());
            at = next.get().end();
            while (sentence.is(at, LanguageReader.SEPARATORS)) {
                at++;
            }
        }
        all.forEach(said -> add(sentence, 0, said, findings));
    }

    private void add(Sentence sentence, int from, Levelled said, Findings findings) {
        if (!Assertion.holdsNow(sentence, from, said.end())) {
            return;
        }
        if (said.level().equals(LanguageReader.NATIVE)) {
            grewUp(sentence, from, said.end(), List.of(new Found<>(said.language(), said.end())), findings);
            return;
        }
        Evidence evidence = Quote.of(sentence, from, said.end());
        findings.languages().level(said.language(), said.level(), evidence);
        if (said.language().equals(ENGLISH)) {
            findings.add(LanguagesSummary.ENGLISH_LEVEL, said.level(), Confidence.PLAIN, evidence);
        }
    }

    /** With two of them there is no one native language. */
    private void grewUp(Sentence sentence, int from, int end, List<Found<String>> named, Findings findings) {
        if (named.isEmpty() || !Assertion.heldBefore(sentence, from, end)) {
            return;
        }
        Evidence evidence = Quote.of(sentence, from, end);
        named.forEach(language -> findings.languages().growUpWith(language.value(), evidence));
        if (named.size() == 1) {
            names.find(named.getFirst().value())
                    .ifPresent(
                            code -> findings.add(LanguagesSummary.NATIVE_LANGUAGE, code, Confidence.PLAIN, evidence));
        }
    }
}
