package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what a coachee says about themselves, by rules and without a model. A wrong fact is worse than a missing one: what is
 * asked, denied, imagined, quoted or said of others gives no claim. English is read by rules of its own, every language that has a
 * phrasebook by one set of rules for all of them; other languages are not read. Safe for use by several threads; takes time in proportion
 * to the length of the text.
 */
public final class ConversationRules {
    /** The name and version that observations carry; changes when the same text would give other claims. */
    public static final String EXTRACTOR = "rules/24";

    /** Utterances before the first fresh one that are read once more, as the fresh ones may speak of what they said. */
    private static final int READ_AGAIN = 4;

    private static final Profile NOTHING_KNOWN = Profile.empty(new CoacheeId(new UUID(0, 0)));

    private static final ConversationRules STANDARD = new ConversationRules();

    private final List<Rule> rules;
    private final RetractionRule retractions;
    private final AnswerRule answers;
    private final StepDay steps;
    private final Map<String, PhrasebookRule> otherLanguages;

    /** Reads every lexicon and wording, which takes longer than a message. */
    ConversationRules() {
        Vocabulary vocabulary = Vocabulary.english();
        retractions = new RetractionRule(vocabulary);
        rules = List.of(
                retractions::readOfOthers,
                new OthersRule(this::readAlone),
                new LabelRule(vocabulary),
                new ContactRule(vocabulary),
                new WorkRule(vocabulary),
                new EmploymentRule(vocabulary),
                new ClosedBusinessRule(vocabulary),
                new ExperienceRule(vocabulary),
                new TeamRule(vocabulary),
                new NoticeRule(vocabulary),
                new PayRule(),
                new HomeRule(vocabulary),
                new EducationRule(vocabulary),
                new StudyRule(vocabulary),
                new SkillRule(vocabulary),
                new MotherTongueRule(vocabulary),
                new LanguageRule(vocabulary),
                new TargetRule(vocabulary),
                new GoalRule(vocabulary),
                new MotivationRule(),
                new WorkplaceRule(vocabulary),
                new RelocationRule(vocabulary),
                new PreferenceRule(),
                new SearchRule(vocabulary),
                new TravelRule(vocabulary),
                new PermitRule(vocabulary),
                new RatingRule(vocabulary),
                new SkillRatingRule(vocabulary),
                new NotYetRule(),
                new CorrectionRule(vocabulary),
                new DenialRule(vocabulary),
                SameWordsRule.english(vocabulary),
                retractions);
        answers = new AnswerRule(vocabulary);
        steps = StepDay.english(DaysAhead.english(vocabulary));
        otherLanguages = TalkLanguage.READ.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> new PhrasebookRule(language, vocabulary)));
    }

    /** The rules that Coach ships with; read once in a process, when somebody first asks for them. */
    public static ConversationRules standard() {
        return STANDARD;
    }

    /** Claims of the coachee's utterances in order; the coach's words are context only. */
    public List<Claim> extract(List<Utterance> conversation) {
        return extract(conversation, 0, new Findings(NOTHING_KNOWN), conversation.size());
    }

    /**
     * The same when some utterances were read before, and more is known of the coachee. What was said is claimed again when it is
     * said again and no longer holds; what is known, from wherever, can be taken back and set right. A claim about an item that is
     * known has its id as the label.
     *
     * @param fresh the index of the first utterance that was not read before
     * @param known the profile before that utterance
     */
    public List<Claim> extract(List<Utterance> conversation, int fresh, Profile known) {
        return extract(conversation, fresh - READ_AGAIN, new Findings(known), fresh);
    }

    private List<Claim> readAlone(String text) {
        return extract(List.of(new Utterance(0, Speaker.COACHEE, text, null)));
    }

    /** @param from the index of the first utterance that is read; those before it tell the language alone */
    private List<Claim> extract(List<Utterance> conversation, int from, Findings findings, int fresh) {
        boolean begun = false;
        TalkLanguage talk = new TalkLanguage();
        for (Utterance utterance : conversation) {
            if (!begun && utterance.index() >= fresh) {
                findings.forgetOutdated();
                begun = true;
            }
            if (utterance.speaker() == Speaker.COACHEE) {
                Utterance own = OthersWords.leftOutOf(utterance);
                String language = talk.of(own.text());
                if (utterance.index() < from) {
                    continue;
                }
                if (language.equals("en")) {
                    read(own, findings);
                } else if (otherLanguages.containsKey(language)) {
                    otherLanguages.get(language).read(own, findings);
                }
            }
        }
        return List.copyOf(findings.claims());
    }

    private void read(Utterance utterance, Findings findings) {
        List<Sentence> sentences = Tokenizer.sentences(utterance);
        int before = findings.claims().size();
        for (Sentence sentence : sentences) {
            findings.begin(sentence);
            rules.forEach(rule -> rule.read(sentence, findings));
        }
        String asked = utterance.asked();
        if (asked != null && !sentences.isEmpty()) {
            answers.read(asked, sentences, findings, before);
        }
        steps.read(sentences, findings, before);
    }
}
