package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.PhrasebookStatements.Meaning;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.SkillLexicon.Skill;
import dev.coach.core.schema.LanguagesSummary;
import dev.coach.core.schema.Skills.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads languages with their levels, and tools that go by one name everywhere, in a language other than English. */
final class PhrasebookSkills {
    private static final Set<String> CEFR = Set.of("a1", "a2", "b1", "b2", "c1", "c2");
    private static final String ENGLISH = "English";

    private final Phrasebook words;
    private final Vocabulary vocabulary;

    PhrasebookSkills(Phrasebook words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        switch (hit.meaning()) {
            case NATIVE -> {
                int at = sentence.is(hit.end(), "el") ? hit.end() + 1 : hit.end();
                words.longestAt("language", sentence, at)
                        .ifPresent(found ->
                                grewUp(found.value(), Quote.exactly(sentence, hit.start(), found.end()), findings));
            }
            case KNOW_NOT -> knowsNot(sentence, hit, findings);
            case KNOW -> tools(sentence, hit, findings);
            default -> languages(sentence, hit, findings);
        }
    }

    private void grewUp(String code, Evidence evidence, Findings findings) {
        findings.languages().growUpWith(name(code), evidence);
        findings.add(LanguagesSummary.NATIVE_LANGUAGE, code, Confidence.PLAIN, evidence);
    }

    /** "Inglés B2, un poco de alemán y francés fluido". */
    private void languages(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int at = hit.end();
        boolean more = true;
        while (more) {
            Optional<Found<String>> before = words.longestAt("fluency", sentence, at);
            int from = before.map(Found::end).orElse(at);
            Optional<Found<String>> language = words.longestAt("language", sentence, from);
            if (language.isEmpty()) {
                return;
            }
            at = language(sentence, hit, language.get(), before, findings);
            more = hit.meaning() == Meaning.SPEAK && sentence.is(at, words.words("between"));
            while (sentence.is(at, words.words("between"))) {
                at++;
            }
        }
    }

    /** @return behind what is said of the language */
    private int language(
            Sentence sentence,
            Hit<Meaning> hit,
            Found<String> language,
            Optional<Found<String>> before,
            Findings findings) {
        String name = name(language.value());
        int at = language.end();
        while (sentence.is(at, words.words("before-level"))) {
            at++;
        }
        if (sentence.is(at, CEFR)) {
            Evidence evidence = Quote.exactly(sentence, hit.start(), at + 1);
            findings.languages().level(name, sentence.form(at), evidence);
            if (name.equals(ENGLISH)) {
                findings.add(LanguagesSummary.ENGLISH_LEVEL, sentence.form(at), Confidence.PLAIN, evidence);
            }
            return at + 1;
        }
        if (sentence.is(at, words.words("native"))) {
            grewUp(language.value(), Quote.exactly(sentence, hit.start(), at + 1), findings);
            return at + 1;
        }
        Optional<Found<String>> behind = words.longestAt("fluency", sentence, at)
                .or(() -> words.longestAt("fluency", sentence, language.end()))
                .filter(found ->
                        words.longestAt("language", sentence, found.end()).isEmpty());
        Optional<Found<String>> fluency = before.or(() -> behind);
        if (hit.meaning() == Meaning.MY_LANGUAGE && (fluency.isEmpty() || !sentence.is(language.end(), "es"))) {
            return language.end();
        }
        int end = Math.max(language.end(), behind.map(Found::end).orElse(0));
        Evidence evidence = Quote.exactly(sentence, hit.start(), end);
        String item = findings.skills().item(new Skill(name, Kind.LANGUAGE), Confidence.USUAL, evidence);
        fluency.ifPresent(
                found -> findings.skills().level(item, Integer.parseInt(found.value()), Confidence.IMPLIED, evidence));
        findings.languages().know(name, evidence);
        return end;
    }

    /** "Excel y Python": names of no language. */
    private void tools(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int at = hit.end();
        Optional<Found<Skill>> tool = tool(sentence, at);
        while (tool.isPresent()) {
            Found<Skill> found = tool.get();
            findings.skills().item(found.value(), Confidence.USUAL, Quote.exactly(sentence, hit.start(), found.end()));
            at = found.end();
            while (sentence.is(at, words.words("between"))) {
                at++;
            }
            tool = at == found.end() ? Optional.empty() : tool(sentence, at);
        }
    }

    /** "No sé SQL", "no hablo francés": of names that stand right behind it, and nothing else. */
    private void knowsNot(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Found<String>> language = words.longestAt("language", sentence, hit.end())
                .map(found -> new Found<>(name(found.value()), found.end()));
        language.or(() -> tool(sentence, hit.end())
                        .map(found -> new Found<>(found.value().name(), found.end())))
                .filter(found -> !sentence.hasWord(found.end()))
                .ifPresent(found -> {
                    Evidence evidence = Quote.exactly(sentence, hit.start(), found.end());
                    findings.skills().retire(found.value(), evidence);
                    language.ifPresent(name -> findings.languages().retire(name.value(), evidence));
                });
    }

    private Optional<Found<Skill>> tool(Sentence sentence, int at) {
        return vocabulary
                .skills()
                .longestAt(sentence, at)
                .filter(found -> sentence.isCapital(at) || !sentence.capitals())
                .filter(found ->
                        found.value().kind() == Kind.TECHNICAL || found.value().kind() == Kind.TOOL);
    }

    /** The canonical name, in English as every name of a language in a profile. */
    static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
