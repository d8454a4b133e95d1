package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.LanguageNames;
import dev.coach.core.extraction.lexicon.SkillLexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "I never said I know Python": of what was said, else of what is known from elsewhere, the values that are named. */
final class NeverSaid {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final LanguageNames languages;
    private final SkillLexicon skills;

    NeverSaid(Vocabulary vocabulary) {
        this.languages = vocabulary.languages();
        this.skills = vocabulary.skills();
    }

    /** Retires what the words behind the place {@code from} name. */
    void read(Sentence sentence, int start, int from, Findings findings) {
        Evidence evidence = Quote.exactly(sentence, start, sentence.size());
        String text = sentence.text(from, sentence.size());
        List<Claim> said = findings.recent().stream()
                .filter(claim -> claim.value() != null && holds(text, claim.value())
                        || Held.of(claim)
                                .filter(held -> isNamed(held, sentence, from))
                                .isPresent())
                .toList();
        findings.retireAll(said, evidence);
        if (said.isEmpty()) {
            retireHeld(sentence, from, evidence, findings);
        }
    }

    /** The same of what is known from elsewhere alone. */
    void retireHeld(Sentence sentence, int from, Evidence evidence, Findings findings) {
        findings.retireAllHeld(
                findings.held().stream()
                        .filter(held -> held.item() == null || held.isName())
                        .filter(held -> isNamed(held, sentence, from))
                        .toList(),
                evidence);
    }

    /** What these words are the very name of: said, held, or a skill that was named long ago. */
    void forgetName(Sentence sentence, int start, int from, int to, Findings findings) {
        String name = sentence.text(from, to);
        Evidence evidence = Quote.exactly(sentence, start, to);
        List<Claim> named = findings.recent().stream()
                .filter(claim -> name.equalsIgnoreCase(claim.value()))
                .toList();
        findings.retireAll(named, evidence);
        boolean skill = named.isEmpty()
                && skills.longestAt(sentence, from)
                        .filter(found -> found.end() == to)
                        .isPresent();
        if (skill) {
            findings.skills().retire(name, evidence);
        } else if (named.isEmpty()) {
            findings.retireAllHeld(
                    findings.held().stream()
                            .filter(held -> name.equalsIgnoreCase(held.value()))
                            .filter(held -> held.item() == null || held.isName())
                            .toList(),
                    evidence);
        }
    }

    /** A language is kept as its code. */
    private boolean isNamed(Held held, Sentence sentence, int from) {
        return switch (held.declared().type()) {
            case AttributeType.Text text -> holds(sentence.text(from, sentence.size()), held.value());
            case AttributeType.Listed one
            when one.list() == CodeList.LANGUAGE ->
                IntStream.range(from, sentence.size())
                        .mapToObj(at -> languages.find(sentence.form(at)))
                        .anyMatch(code -> code.filter(held.value()::equals).isPresent());
            default -> false;
        };
    }

    /** Whether these words stand in a text as whole words. */
    static boolean holds(String text, String words) {
        String sought = plain(words).strip();
        return !sought.isEmpty() && (" " + plain(text) + " ").contains(" " + sought + " ");
    }

    private static String plain(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
