package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.phrasebook.Names;
import dev.coach.core.extraction.conversation.phrasebook.Pays;
import dev.coach.core.extraction.conversation.phrasebook.Quantities;
import dev.coach.core.extraction.conversation.phrasebook.Times;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Mobility;
import java.util.Optional;
import java.util.stream.IntStream;

// Longer than 250 lines because every kind of statement is one case of one switch.
/**
 * Reads what coachees say of themselves in a language other than English. A statement is taken at the beginning of a clause
 * alone, so that what is denied, imagined, reported or said of others, which begins otherwise, gives no claim.
 */
final class PhrasebookStatements {
    /** What a statement says; its wordings are in {@code frames/<language>/statements.txt}. */
    enum Meaning {
        IS,
        LASTED,
        WORK_AT,
        WAS,
        WAS_AT,
        ENDED,
        ENDED_AT,
        UNEMPLOYED,
        SELF_EMPLOYED,
        RETIRED,
        STUDENT,
        ON_LEAVE,
        HOMEMAKER,
        WANT_TO_BE,
        NO_LONGER_WANT,
        WANT_PAY,
        WANT_FIELD,
        WANT,
        EARN,
        EARN_NOT,
        LEADS,
        IN_A_TEAM,
        LEADS_NOT,
        IS_NOT,
        NOT_AT,
        NEVER_WAS,
        NEVER_AT,
        MOVED,
        LIVE,
        STUDYING,
        STUDIED,
        STUDIED_NOT,
        DEGREE_NOT,
        SPEAK,
        MY_LANGUAGE,
        NATIVE,
        EXPERIENCE,
        NOTICE,
        CALLED,
        CALL_ME,
        RESETTLE,
        STAY,
        KNOW,
        KNOW_NOT
    }

    private static final int LONGEST_GOAL = 14;

    private final Phrasebook words;
    private final Frames<Meaning> frames;
    private final Quantities quantities;
    private final Times times;
    private final Pays pays;
    private final Names names;
    private final Vocabulary vocabulary;
    private final PhrasebookPay pay;
    private final PhrasebookTeam team;
    private final PhrasebookWork work;
    private final PhrasebookDenials denials;
    private final PhrasebookStudies studies;
    private final PhrasebookSkills skills;

    PhrasebookStatements(String language, Phrasebook words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.frames = Frames.load(language + "/statements", Meaning.class);
        this.quantities = new Quantities(words);
        this.times = new Times(words);
        this.pays = new Pays(words);
        this.names = new Names(words);
        this.pay = new PhrasebookPay(words, frames);
        this.team = new PhrasebookTeam(words);
        this.work = new PhrasebookWork(words, vocabulary);
        this.denials = new PhrasebookDenials(words, frames);
        this.studies = new PhrasebookStudies(words);
        this.skills = new PhrasebookSkills(words, vocabulary);
    }

    void read(Sentence sentence, Findings findings) {
        if (sentence.words().stream()
                .anyMatch(word -> words.words("others-words").contains(word.form()))) {
            return;
        }
        if (denials.isOfAnother(sentence, findings)) {
            return;
        }
        boolean shielded = false;
        boolean conditional = false;
        boolean begins = true;
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.hasWord(at)) {
                shielded = conditional;
                begins = true;
            } else if (begins) {
                conditional |= isCondition(sentence, at);
                shielded |= conditional || sentence.is(at, words.words("shield"));
                boolean read = !shielded && read(sentence, at, findings);
                Optional<Found<PartialDate>> time = read ? Optional.empty() : times.toCome(sentence, at);
                begins = !shielded && !read && (sentence.is(at, words.words("opener")) || time.isPresent());
                at = time.map(Found::end).orElse(at + 1) - 1;
            } else if (sentence.is(at, words.words("joint"))) {
                begins = true;
            }
        }
    }

    /** "Si no soy enfermera, soy auxiliar" says neither. */
    private boolean isCondition(Sentence sentence, int at) {
        return sentence.is(at, words.words("if")) && sentence.is(at + 1, words.words("not"));
    }

    private boolean read(Sentence sentence, int at, Findings findings) {
        for (Hit<Meaning> hit : frames.at(sentence, at)) {
            int before = findings.claims().size();
            read(sentence, hit, findings);
            if (findings.claims().size() > before) {
                return true;
            }
        }
        return false;
    }

    private void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        switch (hit.meaning()) {
            case IS -> work.read(sentence, introduced(sentence, hit, findings).orElse(hit), findings);
            case LASTED, WORK_AT, WAS, WAS_AT, ENDED, ENDED_AT -> work.read(sentence, hit, findings);
            case IS_NOT, NOT_AT, NEVER_WAS, NEVER_AT -> denials.read(sentence, hit, findings);
            case UNEMPLOYED -> status(sentence, hit, EmploymentStatus.UNEMPLOYED, findings);
            case SELF_EMPLOYED -> status(sentence, hit, EmploymentStatus.SELF_EMPLOYED, findings);
            case RETIRED -> status(sentence, hit, EmploymentStatus.RETIRED, findings);
            case STUDENT -> {
                status(sentence, hit, EmploymentStatus.STUDENT, findings);
                studies.read(sentence, hit, findings);
            }
            case ON_LEAVE -> status(sentence, hit, EmploymentStatus.ON_LEAVE, findings);
            case HOMEMAKER -> status(sentence, hit, EmploymentStatus.HOMEMAKER, findings);
            case WANT_TO_BE -> wantsToBe(sentence, hit, findings);
            case NO_LONGER_WANT ->
                title(sentence, hit)
                        .filter(found -> isAllUnwanted(sentence, found.end()))
                        .ifPresent(found -> findings.retire(
                                Goals.TARGET_ROLE, found.value(), Confidence.USUAL, quote(sentence, hit, found.end())));
            case WANT_PAY -> wantsPay(sentence, hit, findings);
            case WANT_FIELD -> {
                goal(sentence, hit, findings);
                findings.add(Goals.WOULD_CHANGE_FIELD, "true", Confidence.USUAL, quote(sentence, hit, hit.end()));
            }
            case WANT -> goal(sentence, hit, findings);
            case EARN, EARN_NOT -> pay.read(sentence, hit, findings);
            case LEADS, IN_A_TEAM, LEADS_NOT -> team.read(sentence, hit, findings);
            case MOVED -> {
                if (isTown(sentence, hit.end(), findings)) {
                    lives(sentence, hit, findings);
                }
            }
            case LIVE -> lives(sentence, hit, findings);
            case STUDYING, STUDIED -> studies.read(sentence, hit, findings);
            case STUDIED_NOT, DEGREE_NOT -> studies.deny(sentence, hit, findings);
            case SPEAK, MY_LANGUAGE, NATIVE, KNOW, KNOW_NOT -> skills.read(sentence, hit, findings);
            case EXPERIENCE -> experience(sentence, hit, findings);
            case NOTICE -> notice(sentence, hit, findings);
            case CALLED ->
                introduced(sentence, hit, findings)
                        .ifPresentOrElse(
                                what -> work.read(sentence, what, findings), () -> called(sentence, hit, findings));
            case CALL_ME -> called(sentence, hit, findings);
            case RESETTLE ->
                findings.add(Mobility.WILLING_TO_RELOCATE, "true", Confidence.PLAIN, quote(sentence, hit, hit.end()));
            case STAY ->
                findings.add(Mobility.WILLING_TO_RELOCATE, "false", Confidence.PLAIN, quote(sentence, hit, hit.end()));
        }
    }

    static Evidence quote(Sentence sentence, Hit<Meaning> hit, int end) {
        return Quote.exactly(sentence, hit.start(), end);
    }

    private static void status(Sentence sentence, Hit<Meaning> hit, EmploymentStatus status, Findings findings) {
        findings.add(
                CurrentSituation.EMPLOYMENT_STATUS, status.name(), Confidence.PLAIN, quote(sentence, hit, hit.end()));
    }

    /** Behind an article, if there is one. */
    private Optional<Found<String>> title(Sentence sentence, Hit<Meaning> hit) {
        int from = sentence.is(hit.end(), words.words("article")) ? hit.end() + 1 : hit.end();
        // "Médico o abogado" is neither.
        return names.title(sentence, from).filter(found -> !sentence.is(found.end(), words.words("or")));
    }

    /** Not "no quiero ser enfermera en una cárcel", "todavía". */
    private boolean isAllUnwanted(Sentence sentence, int end) {
        return !sentence.hasWord(end) || sentence.is(end, words.words("leaves-unwanted"));
    }

    private void wantsToBe(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        title(sentence, hit).ifPresent(found -> {
            findings.add(Goals.TARGET_ROLE, found.value(), Confidence.PLAIN, quote(sentence, hit, found.end()));
            deadline(sentence, hit.start(), found.end(), findings);
        });
    }

    private void goal(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int end = sentence.nextMark(hit.start(), LONGEST_GOAL);
        int from = IntStream.range(hit.start(), hit.end())
                .filter(at -> sentence.form(at).matches(".{2,}([aei]r|rme)|un|una|otro|otra"))
                .findFirst()
                .orElse(hit.start());
        if (sentence.hasWord(end)) {
            return;
        }
        findings.add(
                Goals.CAREER_GOAL_SHORT,
                sentence.text(from, end),
                Confidence.USUAL,
                Quote.exactly(sentence, hit.start(), end));
        deadline(sentence, hit.start(), hit.end(), findings);
    }

    /** "In two years" behind what somebody wants, or before it. */
    private void deadline(Sentence sentence, int start, int from, Findings findings) {
        int before = start;
        while (before > 0 && (sentence.hasWord(before - 1) || before == start)) {
            before--;
        }
        int first = before;
        IntStream.concat(IntStream.range(first, start), IntStream.range(from, sentence.nextMark(from, LONGEST_GOAL)))
                .filter(at -> times.toCome(sentence, at).isPresent())
                .findFirst()
                .ifPresent(at -> {
                    Found<PartialDate> found = times.toCome(sentence, at).orElseThrow();
                    findings.add(
                            Goals.GOAL_DEADLINE,
                            found.value().toString(),
                            Confidence.USUAL,
                            Quote.exactly(sentence, Math.min(at, start), Math.max(from, found.end())));
                });
    }

    private void wantsPay(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int at = hit.end();
        boolean least = sentence.is(at, "al") || sentence.is(at, "como") || sentence.is(at, "minimo");
        while (least && at < hit.end() + 2 && !pays.read(sentence, at).isPresent()) {
            at++;
        }
        pays.read(sentence, at)
                .ifPresent(found -> findings.add(
                        least ? Compensation.TARGET_PAY_MIN : Compensation.TARGET_PAY_IDEAL,
                        found.value().toString(),
                        Confidence.USUAL,
                        quote(sentence, hit, found.end())));
    }

    /** What else one moves to, though it is written like a name: "me he mudado a Ventas", "a Google". */
    private boolean isTown(Sentence sentence, int at, Findings findings) {
        return words.longestAt("city", sentence, at).isPresent()
                || !sentence.is(at, words.words("title-object"))
                        && !sentence.is(at, words.words("organisation"))
                        && vocabulary.employers().longestAt(sentence, at).isEmpty()
                        && names.capitals(sentence, at)
                                .filter(found -> !findings.positions().isEmployer(found.value()))
                                .isPresent();
    }

    private void lives(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        new PhrasebookPlaces(words, names).read(sentence, hit.start(), hit.end(), Confidence.PLAIN, findings);
    }

    /** "Tengo seis años de experiencia". */
    private void experience(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        quantities
                .duration(sentence, hit.end())
                .filter(found -> sentence.is(found.end(), "de") && sentence.is(found.end() + 1, "experiencia"))
                .ifPresent(found -> findings.add(
                        CurrentSituation.YEARS_OF_EXPERIENCE,
                        found.value().years(),
                        found.value().confidence(Confidence.PLAIN),
                        quote(sentence, hit, found.end() + 2)));
    }

    /** "Mi preaviso es de un mes". */
    private void notice(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        quantities
                .duration(sentence, hit.end())
                .ifPresent(found -> findings.add(
                        CurrentSituation.NOTICE_PERIOD_WEEKS,
                        Long.toString(PhrasebookValues.weeks(found.value())),
                        found.value().confidence(Confidence.PLAIN),
                        quote(sentence, hit, found.end())));
    }

    /**
     * "Soy Marta Ruiz, enfermera en Sevilla": the name is noted, and what they are follows the comma.
     *
     * @return a statement of what they are; empty without a name and a title
     */
    private Optional<Hit<Meaning>> introduced(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Hit<Meaning>> what = names.capitals(sentence, hit.end())
                .filter(name -> sentence.is(name.end(), ","))
                .map(name -> new Hit<>(Meaning.IS, hit.start(), name.end() + 1))
                .filter(behind -> title(sentence, behind).isPresent()
                        && title(sentence, hit).isEmpty());
        what.ifPresent(unused -> called(sentence, new Hit<>(Meaning.CALLED, hit.start(), hit.end()), findings));
        return what;
    }

    private void called(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        names.capitals(sentence, hit.end()).ifPresent(found -> {
            boolean whole = hit.meaning() == Meaning.CALLED && found.value().indexOf(' ') > 0;
            findings.add(
                    whole ? Identity.FULL_NAME : Identity.PREFERRED_NAME,
                    found.value(),
                    Confidence.PLAIN,
                    quote(sentence, hit, found.end()));
        });
    }
}
