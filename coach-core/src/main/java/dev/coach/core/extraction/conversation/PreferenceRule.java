package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.SaidPay;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.Mobility;
import dev.coach.core.schema.Mobility.RemotePreference;
import dev.coach.core.schema.WorkPreferences;
import java.util.Map;
import java.util.Set;

/** What coachees would like work to be: the size of the company, what they will not do, and what stands behind "a job," in commas. */
final class PreferenceRule implements Rule {
    private enum Meaning {
        SMALL_COMPANIES,
        MEDIUM_COMPANIES,
        LARGE_COMPANIES,
        /** Which no attribute is for, so that it is something they will not put up with. */
        NO_NIGHTS,
        NO_WEEKENDS,
        NO_EVENINGS,
        NO_SHIFTS,
        NO_OVERTIME,
        /** "I'm looking for a part-time job": "fully remote, around 30k" may follow. */
        WANTS_JOB
    }

    private static final Map<Frame, RemotePreference> WORKPLACES = Map.of(
            Frame.of("fully|completely|entirely|100%|mostly remote|remotely $"), RemotePreference.REMOTE,
            Frame.of("remote|remotely $"), RemotePreference.REMOTE,
            Frame.of("from home $"), RemotePreference.REMOTE,
            Frame.of("hybrid $"), RemotePreference.HYBRID,
            Frame.of("on-site|onsite $"), RemotePreference.ONSITE);

    private static final Set<String> BEFORE_PAY = Set.of("around", "about", "roughly", "paying", "ideally");
    /** Behind "nights" and the like they limit it: "alone", "every week". */
    private static final Set<String> ANY_MORE = Set.of("any", "anymore", "again");

    private final Frames<Meaning> frames = Frames.load("preferences", Meaning.class);
    private final SaidPay pays = new SaidPay();

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            if (Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                read(sentence, hit, findings);
            }
        }
    }

    private void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        switch (hit.meaning()) {
            case SMALL_COMPANIES -> size(sentence, hit, "up_to_10,up_to_50", findings);
            case MEDIUM_COMPANIES -> size(sentence, hit, "up_to_250", findings);
            case LARGE_COMPANIES -> size(sentence, hit, "up_to_1000,over_1000", findings);
            case NO_NIGHTS -> {
                if (isWhole(sentence, hit)) {
                    String words = sentence.text(hit.start(), hit.end());
                    findings.add(WorkPreferences.DEAL_BREAKERS, words, Confidence.USUAL, quote(sentence, hit));
                }
            }
            case NO_WEEKENDS -> never(sentence, hit, WorkPreferences.WEEKENDS, findings);
            case NO_EVENINGS -> never(sentence, hit, WorkPreferences.EVENINGS, findings);
            case NO_SHIFTS -> never(sentence, hit, WorkPreferences.SHIFTS, findings);
            case NO_OVERTIME -> never(sentence, hit, WorkPreferences.OVERTIME, findings);
            case WANTS_JOB -> behindJob(sentence, hit, findings);
        }
    }

    private static void size(Sentence sentence, Hit<Meaning> hit, String sizes, Findings findings) {
        if (sentence.isCompleteAt(hit.end())) {
            findings.add(WorkPreferences.COMPANY_SIZE, sizes, Confidence.IMPLIED, quote(sentence, hit));
        }
    }

    private static void never(Sentence sentence, Hit<Meaning> hit, Attribute<?> attribute, Findings findings) {
        if (isWhole(sentence, hit)) {
            findings.add(attribute, "never", Confidence.USUAL, quote(sentence, hit));
        }
    }

    /** "I don't want to work weekends" and "any more"; but not "weekends at that place" and "every weekend". */
    private static boolean isWhole(Sentence sentence, Hit<Meaning> hit) {
        int end = hit.end();
        boolean rest = sentence.is(end, ANY_MORE);
        return !sentence.hasWord(end) || rest || sentence.is(end, "because") || sentence.is(end, "so");
    }

    private static Evidence quote(Sentence sentence, Hit<Meaning> hit) {
        return Quote.of(sentence, hit.start(), hit.end());
    }

    /** Between commas behind the job: where it should be, and what it should pay. */
    private void behindJob(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        for (int at = hit.end(); at < sentence.size(); at++) {
            if (sentence.is(at, ",") || sentence.is(at, "and") && at > hit.end()) {
                workplace(sentence, at + 1, findings);
                pay(sentence, at + 1, findings);
            } else if (sentence.is(at, "but") || sentence.is(at, "i")) {
                return;
            }
        }
    }

    private static void workplace(Sentence sentence, int at, Findings findings) {
        WORKPLACES.forEach((frame, place) -> {
            int end = frame.endAt(sentence, at);
            if (end > 0) {
                findings.add(
                        Mobility.REMOTE_PREFERENCE, place.name(), Confidence.USUAL, Quote.exactly(sentence, at, end));
            }
        });
    }

    private void pay(Sentence sentence, int at, Findings findings) {
        if (sentence.is(at, BEFORE_PAY)) {
            pays.read(sentence, at + 1, "")
                    .filter(said -> said.isEvidentlyMoney() && said.end() >= sentence.size() - 1)
                    .ifPresent(said -> findings.add(
                            Compensation.TARGET_PAY_IDEAL,
                            said.money().toString(),
                            Confidence.IMPLIED,
                            new Evidence(
                                    sentence.utterance()
                                            .text()
                                            .substring(sentence.word(at).start(), said.endInText()),
                                    new Place.InUtterance(sentence.utterance().index()))));
        }
    }
}
