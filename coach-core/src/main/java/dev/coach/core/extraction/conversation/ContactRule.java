package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.PlaceReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word.Kind;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Identity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Name, pronouns, and where the coachee can be reached. Addresses of others are not theirs: the words before must say "my" or "me". */
final class ContactRule implements Rule {
    private enum Meaning {
        CALLED,
        NAMED,
        /** "My name is not": what follows behind the name is the right one. */
        MISNAMED,
        /** "Hi, I'm": a name follows, at the beginning. */
        GREETS,
        PRONOUNS,
        REACHED
    }

    private static final int ADDRESS_WITHIN = 8;
    private static final int MAX_NAMES = 4;
    private static final Set<String> BEFORE_RIGHT_NAME = Set.of("it", "is", "but", "i", "am", "my", "name", "actually");
    private static final Set<String> BETWEEN_ADDRESSES =
            Set.of("and", "or", "e-mail", "email", "mail", "phone", "tel", "mobile", "my");
    private static final Set<String> GREETINGS = WordClasses.of("greeting");
    private static final Set<String> NO_NAMES = WordClasses.of("no-person-name");
    private static final Set<String> PRONOUN = Set.of("she", "he", "they", "ze", "xe", "it", "any");

    private final Frames<Meaning> frames = Frames.load("contact", Meaning.class);
    private final NameAndAge namesAndAges;

    ContactRule(Vocabulary vocabulary) {
        this.namesAndAges = new NameAndAge(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        onlyAddresses(sentence, findings);
        if (!sentence.question()) {
            namesAndAges.end(sentence, 0).ifPresent(end -> name(sentence, 0, 0, end, findings));
        }
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (!sentence.question() && read(sentence, hit, findings)) {
                    break;
                }
            }
        }
    }

    private boolean read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return switch (hit.meaning()) {
            case CALLED -> called(sentence, hit, findings);
            case NAMED -> named(sentence, hit, findings);
            case MISNAMED -> misnamed(sentence, hit, findings);
            case GREETS ->
                (greets(sentence, hit) || namesAndAges.end(sentence, hit.end()).isPresent())
                        && named(sentence, hit, findings);
            case PRONOUNS -> pronouns(sentence, hit, findings);
            case REACHED -> reached(sentence, hit, findings);
        };
    }

    private static boolean called(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int end = nameEnd(sentence, hit.end());
        boolean own = !sentence.is(hit.start(), "call")
                || !sentence.hasWord(hit.start() - 1)
                || sentence.is(hit.start() - 1, "just")
                || sentence.is(hit.start() - 1, "can")
                || sentence.is(hit.start() - 1, "please")
                || sentence.is(hit.start() - 1, "and")
                || sentence.is(hit.start() - 1, "but");
        if (end < 0 || !own || !Assertion.holdsNow(sentence, hit.start(), end)) {
            return false;
        }
        findings.add(
                Identity.PREFERRED_NAME,
                written(sentence, hit.end(), end),
                Confidence.PLAIN,
                Quote.exactly(sentence, hit.start(), end));
        return true;
    }

    /** One word is what they are called; more are the full name. */
    private boolean named(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Integer> aged = namesAndAges.end(sentence, hit.end());
        int end = aged.orElseGet(() -> nameEnd(sentence, hit.end()));
        boolean capital = hit.meaning() != Meaning.GREETS || aged.isPresent() || sentence.isCapital(hit.end());
        if (end < 0 || !capital || !Assertion.holdsNow(sentence, hit.start(), end)) {
            return false;
        }
        name(sentence, hit.start(), hit.end(), end, findings);
        return true;
    }

    private static void name(Sentence sentence, int start, int from, int end, Findings findings) {
        Attribute<String> attribute = end - from > 1 ? Identity.FULL_NAME : Identity.PREFERRED_NAME;
        findings.add(attribute, written(sentence, from, end), Confidence.USUAL, Quote.exactly(sentence, start, end));
    }

    /** "My name is not Sam, it's Alex Green". */
    private static boolean misnamed(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int oldEnd = hit.end();
        while (oldEnd < hit.end() + MAX_NAMES && sentence.isCapital(oldEnd)) {
            oldEnd++;
        }
        int from = oldEnd;
        while (from < sentence.size() && (!sentence.hasWord(from) || sentence.is(from, BEFORE_RIGHT_NAME))) {
            from++;
        }
        int end = nameEnd(sentence, from);
        if (oldEnd == hit.end() || from == oldEnd || end < 0 || sentence.hasWord(end)) {
            return false;
        }
        String old = written(sentence, hit.end(), oldEnd);
        rename(written(sentence, from, end), old, Quote.exactly(sentence, hit.start(), end), findings);
        return true;
    }

    /** Claims the right name, and that the wrong one is none. */
    static void rename(String name, @Nullable String wrong, Evidence evidence, Findings findings) {
        Attribute<String> attribute = name.indexOf(' ') > 0 ? Identity.FULL_NAME : Identity.PREFERRED_NAME;
        if (wrong != null && attribute.equals(Identity.FULL_NAME)) {
            findings.retire(Identity.PREFERRED_NAME, wrong, Confidence.USUAL, evidence);
        }
        findings.add(attribute, name, Confidence.USUAL, evidence);
    }

    static boolean isName(String attribute) {
        return attribute.equals(Identity.PREFERRED_NAME.name()) || attribute.equals(Identity.FULL_NAME.name());
    }

    private static boolean greets(Sentence sentence, Hit<Meaning> hit) {
        int before = hit.start() - 1;
        before = sentence.is(before, ",") || sentence.is(before, "there") ? before - 1 : before;
        before = sentence.is(before, "there") ? before - 1 : before;
        return sentence.is(before, GREETINGS);
    }

    /** Behind the name: the words with capitals, or one word when capitals mean nothing; -1 when there is none. */
    private static int nameEnd(Sentence sentence, int from) {
        if (!sentence.hasWord(from) || sentence.word(from).kind() != Kind.LETTERS || sentence.is(from, NO_NAMES)) {
            return -1;
        }
        if (!sentence.capitals()) {
            return sentence.isCompleteAt(from + 1) && !sentence.stopsAt(from) ? from + 1 : -1;
        }
        int end = from;
        while (end < from + MAX_NAMES && sentence.isCapital(end)) {
            end++;
        }
        return end == from || !sentence.isCompleteAt(end) ? -1 : end;
    }

    private static String written(Sentence sentence, int from, int end) {
        String name = sentence.text(from, end);
        return sentence.capitals() ? name : PlaceReader.capitalised(name);
    }

    private static boolean pronouns(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        String form = sentence.form(hit.end());
        int slash = form.indexOf('/');
        boolean said = slash > 0
                && form.length() <= 20
                && PRONOUN.contains(form.substring(0, slash))
                && (sentence.is(hit.start(), "my") || sentence.is(hit.end() + 1, "pronouns"));
        if (said) {
            findings.add(Identity.PRONOUNS, form, Confidence.PLAIN, Quote.of(sentence, hit.start(), hit.end() + 1));
        }
        return said;
    }

    private static boolean reached(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int found = 0;
        int limit = hit.end() + ADDRESS_WITHIN;
        int at = hit.end();
        boolean denied = false;
        while (at < Math.min(sentence.size(), limit)) {
            denied = sentence.hasWord(at) && (denied || sentence.is(at, "not"));
            int end = denied ? at : address(sentence, at, hit.start(), findings);
            if (end > at) {
                found++;
                limit = end + 3;
            }
            at = Math.max(end, at + 1);
        }
        return found > 0;
    }

    /** Behind the address or telephone number that stands here; the place itself when none does. */
    private static int address(Sentence sentence, int at, int from, Findings findings) {
        if (sentence.word(at).kind() == Kind.ADDRESS) {
            String address = sentence.text(at, at + 1);
            Evidence evidence = Quote.exactly(sentence, from, at + 1);
            findings.add(attributeOf(address), address, Confidence.PLAIN, evidence);
            return at + 1;
        }
        Optional<Integer> phone = PhoneNumber.end(sentence, at);
        phone.ifPresent(end -> {
            int start = sentence.is(at - 1, "+") ? at - 1 : at;
            Evidence evidence = Quote.exactly(sentence, from, end);
            findings.add(Identity.PHONE, sentence.text(start, end), Confidence.PLAIN, evidence);
        });
        return phone.orElse(at);
    }

    /** A message that is nothing but addresses gives the coachee's own. */
    private static void onlyAddresses(Sentence sentence, Findings findings) {
        int at = 0;
        while (at < sentence.size()) {
            boolean address = sentence.word(at).kind() == Kind.ADDRESS
                    || PhoneNumber.end(sentence, at).isPresent();
            if (!address && sentence.hasWord(at) && !sentence.is(at, BETWEEN_ADDRESSES)) {
                return;
            }
            at = PhoneNumber.end(sentence, at).orElse(at + 1);
        }
        for (int from = 0; from < sentence.size(); from++) {
            from = Math.max(from, address(sentence, from, from, findings) - 1);
        }
    }

    private static Attribute<String> attributeOf(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.indexOf('@') > 0 && !lower.contains("://")) {
            return Identity.EMAIL;
        }
        if (lower.contains("linkedin.com/")) {
            return Identity.LINKEDIN_URL;
        }
        return lower.contains("github.com/") ? Identity.GITHUB_URL : Identity.WEBSITE_URL;
    }
}
