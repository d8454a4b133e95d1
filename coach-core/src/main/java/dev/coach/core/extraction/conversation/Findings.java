package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.policy.ItemIdentity;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because all that a rule may do to what was found, or ask of it, is read together.

/** The claims of one extraction as they grow. A claim that says again what was said last about its attribute is left out. */
final class Findings {
    private static final Set<String> OF_POSITIONS =
            Set.of(CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name());

    private static final int RECENT = 60;
    private static final int UTTERANCES_BACK = 2;

    private final Profile profile;
    private final List<Held> held;
    private final List<Claim> claims = new ArrayList<>();
    private final Sayings latest = new Sayings();
    private final Map<String, Claim> lastOf = new HashMap<>();
    private final Set<String> values = new HashSet<>();
    private final Map<String, Integer> items = new HashMap<>();
    private int sentenceStart;
    private int firstUtterance = Integer.MAX_VALUE;
    private List<Claim> lastRead = List.of();
    private List<Claim> sentenceBefore = List.of();
    private int correctedFrom = Integer.MAX_VALUE;
    private final PositionLog positions;
    private final SkillLog skills = new SkillLog(this);
    private final LanguageLog languages = new LanguageLog(this);
    private final EducationLog educations;

    /** @param profile what is known before the first utterance that was not read before */
    Findings(Profile profile) {
        this.profile = profile;
        this.held = Held.of(profile);
        this.positions = new PositionLog(this);
        this.educations = new EducationLog(this);
    }

    /** What the profile holds, whoever it is known from. */
    List<Held> held() {
        return held;
    }

    /** Whether the profile holds both from the same words of the same message or document. */
    boolean heldTogether(Attribute<?> one, Attribute<?> other) {
        return profile.find(new Target.Scalar(one.name()))
                .flatMap(first -> profile.find(new Target.Scalar(other.name()))
                        .filter(second -> first.source().equals(second.source())
                                && first.quote().equals(second.quote())))
                .isPresent();
    }

    /** A scalar has this value; left out when the catalogue does not allow it. */
    void add(Attribute<?> attribute, String value, double confidence, Evidence evidence) {
        String whole = attribute.type() instanceof AttributeType.Pay ? inKnownMoney(attribute, value) : value;
        name(Operation.ASSERT, attribute.name(), null, attribute.type(), whole, confidence, evidence);
    }

    private String inKnownMoney(Attribute<?> attribute, String value) {
        Claim said = lastOf.get(attribute.name());
        Optional<Money> known = Optional.ofNullable(said)
                .map(Claim::value)
                .or(() -> profile.find(new Target.Scalar(attribute.name())).map(ProfileValue::value))
                .flatMap(Money::parse);
        return Money.parse(value)
                .flatMap(now -> known.map(now::after))
                .map(Money::toString)
                .orElse(value);
    }

    /** A field of an item has this value; left out when the catalogue does not allow it. */
    void add(
            ItemCollection collection,
            String item,
            Attribute<?> field,
            String value,
            double confidence,
            Evidence evidence) {
        name(Operation.ASSERT, nameOf(collection, field), item, field.type(), value, confidence, evidence);
    }

    /** A scalar no longer has a value, whatever it was. */
    void retire(Attribute<?> attribute, double confidence, Evidence evidence) {
        record(attribute.name(), null, Operation.RETIRE, null, confidence, evidence);
    }

    /** A scalar no longer has this value, if it had it. */
    void retire(Attribute<?> attribute, String value, double confidence, Evidence evidence) {
        name(Operation.RETIRE, attribute.name(), null, attribute.type(), value, confidence, evidence);
    }

    /** The same, of what was said or is held. */
    void retireIfKnown(Attribute<?> attribute, String value, Evidence evidence) {
        boolean known = held.stream()
                .anyMatch(one ->
                        one.attribute().equals(attribute.name()) && one.value().equalsIgnoreCase(value));
        if (known || isHeld(attribute, value)) {
            retire(attribute, value, Confidence.USUAL, evidence);
        }
    }

    /** A field of an item no longer has this value, if it had it. */
    void retire(
            ItemCollection collection,
            String item,
            Attribute<?> field,
            String value,
            double confidence,
            Evidence evidence) {
        name(Operation.RETIRE, nameOf(collection, field), item, field.type(), value, confidence, evidence);
    }

    /** A claim no longer holds. */
    void retire(Claim earlier, Evidence evidence) {
        if (earlier.item() != null) {
            positions.takeBack(earlier.item(), earlier.field());
        }
        record(earlier.attribute(), earlier.item(), Operation.RETIRE, earlier.value(), Confidence.USUAL, evidence);
    }

    /** Claims no longer hold; those of items first, as a position that was never so has not ended. */
    void retireAll(List<Claim> earlier, Evidence evidence) {
        earlier.stream()
                .sorted(Comparator.comparing(claim -> claim.item() == null))
                .forEach(claim -> retire(claim, evidence));
    }

    /** What the last sentence that said anything said, if that was just now. */
    void takeBackLast(Sentence sentence, Evidence evidence) {
        retireAll(
                lastRead.stream()
                        .filter(claim -> claim.operation() == Operation.ASSERT && isJustSaid(claim, sentence))
                        .toList(),
                evidence);
    }

    /** "I'm the CEO of Apple, just kidding": what the sentence said, or the one before it when it said nothing. */
    void takeBackSentence(Sentence sentence, Evidence evidence) {
        List<Claim> said = ofSentence().stream()
                .filter(claim -> claim.operation() == Operation.ASSERT)
                .toList();
        if (said.isEmpty()) {
            takeBackLast(sentence, evidence);
        } else {
            retireAll(said, evidence);
        }
    }

    /** The same of values that the profile holds. */
    void retireAllHeld(List<Held> over, Evidence evidence) {
        over.stream().sorted(Comparator.comparing(one -> one.item() == null)).forEach(one -> retire(one, evidence));
    }

    /** The coachee does not want to speak about a scalar. */
    void decline(String attribute, Evidence evidence) {
        record(attribute, null, Operation.DECLINE, null, Confidence.ANSWERED, evidence);
    }

    /** The same claim with another value, in the place of the earlier one. */
    void correct(Claim earlier, String value, Evidence evidence) {
        Attribute<?> attribute = Catalogue.standard().find(earlier.attribute()).orElseThrow();
        Canonical.of(attribute.type(), value)
                .ifPresent(written -> record(
                        earlier.attribute(), earlier.item(), Operation.ASSERT, written, Confidence.IMPLIED, evidence));
    }

    /** Whether nothing was said of a scalar, or that it has this value. */
    boolean mayHold(Attribute<?> attribute, String value) {
        return latest.mayHold(attribute.name(), value);
    }

    boolean isHeld(Attribute<?> attribute, String value) {
        return latest.holds(attribute.name(), value);
    }

    /** How sure the last claim about a scalar is; 0 when there is none. */
    double confidence(Attribute<?> attribute) {
        Claim claim = lastOf.get(attribute.name());
        return claim == null ? 0 : claim.confidence();
    }

    /** Takes the last claim about a scalar back, because a surer one says otherwise. */
    void withdraw(Attribute<?> attribute) {
        Claim claim = lastOf.remove(attribute.name());
        if (claim != null) {
            claims.remove(claims.lastIndexOf(claim));
            latest.forget(attribute.name(), null);
        }
    }

    /** A value that the profile holds no longer does. */
    void retire(Held over, Evidence evidence) {
        record(over.attribute(), over.item(), Operation.RETIRE, over.value(), Confidence.USUAL, evidence);
    }

    /** Another value stands in the place of one that the profile holds. */
    void correct(Held wrong, String value, Evidence evidence) {
        record(wrong.attribute(), wrong.item(), Operation.ASSERT, value, Confidence.USUAL, evidence);
        if (OF_POSITIONS.contains(wrong.attribute())) {
            positions.denials().insteadOfNow(wrong, value, evidence);
        }
    }

    /**
     * What was said of scalars that have another value since, or are in dispute, and of items that are no longer held, is news when it
     * is said again.
     */
    void forgetOutdated() {
        latest.forgetUnless((name, value) -> profile.find(new Target.Scalar(name))
                .filter(known -> known.value().equals(value))
                .isPresent());
        latest.items().forEach((item, fields) -> {
            if (!isHeld(item, fields)) {
                latest.forgetItem(item);
            }
        });
        profile.conflicts().stream()
                .filter(conflict -> conflict.target() instanceof Target.Scalar)
                .forEach(conflict -> latest.forget(conflict.target().attribute(), null));
    }

    /** Whether the profile holds an item, itself or as one that the fields speak of; the coachee may have rejected or removed it since. */
    private boolean isHeld(String item, Map<String, String> fields) {
        String named = fields.keySet().iterator().next();
        ItemCollection collection = Catalogue.standard()
                .collection(named.substring(0, named.indexOf('.')))
                .orElseThrow();
        Map<String, String> mention = new HashMap<>();
        fields.forEach((attribute, value) -> mention.put(attribute.substring(attribute.indexOf('.') + 1), value));
        return profile.items(collection).stream()
                .anyMatch(known ->
                        known.id().toString().equals(item) || ItemIdentity.same(collection, known.written(), mention));
    }

    /** As if nothing had been said of a field of an item. */
    void forget(ItemCollection collection, String item, Attribute<?> field) {
        latest.forget(nameOf(collection, field), item);
    }

    void begin(Sentence sentence) {
        firstUtterance = Math.min(firstUtterance, sentence.utterance().index());
        sentenceBefore = ofSentence();
        if (!sentenceBefore.isEmpty()) {
            lastRead = sentenceBefore;
        }
        sentenceStart = claims.size();
        correctedFrom = Correction.opening(sentence);
    }

    /** Whether the coachee said nothing before these words. */
    boolean isFirst(Sentence sentence) {
        return sentence.utterance().index() == firstUtterance;
    }

    /** The claims of the last sentence, before the one that was begun, that gave any. */
    List<Claim> lastRead() {
        return lastRead;
    }

    /** The claims of the sentence right before the one that was begun, if it gave any. */
    List<Claim> sentenceBefore() {
        return sentenceBefore;
    }

    /** From this place on the sentence sets right what was said before. */
    void correctFrom(int place) {
        correctedFrom = Math.min(correctedFrom, place);
    }

    /** Whether what the sentence says at this place sets right what was said before. */
    boolean isCorrection(int place) {
        return place >= correctedFrom;
    }

    /** The claims of the sentence that was begun last. */
    List<Claim> ofSentence() {
        return List.copyOf(claims.subList(sentenceStart, claims.size()));
    }

    /** A label for a further item, unique within the extraction: {@code position-2}. */
    String newItem(String kind) {
        return kind + "-" + items.merge(kind, 1, Integer::sum);
    }

    PositionLog positions() {
        return positions;
    }

    SkillLog skills() {
        return skills;
    }

    LanguageLog languages() {
        return languages;
    }

    EducationLog educations() {
        return educations;
    }

    /** Whether something was said to have this value. */
    boolean holds(String value) {
        return values.contains(value.toLowerCase(Locale.ROOT));
    }

    /** What was claimed to be so lately, the latest last. */
    List<Claim> recent() {
        return claims.subList(Math.max(0, claims.size() - RECENT), claims.size()).stream()
                .filter(claim -> claim.operation() == Operation.ASSERT)
                .toList();
    }

    /** Whether something was said in this utterance or the one before; the coach speaks in between. */
    static boolean isJustSaid(int utterance, Sentence sentence) {
        return utterance >= sentence.utterance().index() - UTTERANCES_BACK;
    }

    static boolean isJustSaid(Claim claim, Sentence sentence) {
        return claim.evidence().place() instanceof Place.InUtterance(int index) && isJustSaid(index, sentence);
    }

    /** All claims so far, in the order in which they were found. */
    List<Claim> claims() {
        return claims;
    }

    private static String nameOf(ItemCollection collection, Attribute<?> field) {
        return collection.name() + "." + field.name();
    }

    /** A claim that names a value; left out when the catalogue does not allow it. */
    private void name(
            Operation operation,
            String attribute,
            @Nullable String item,
            AttributeType<?> type,
            String value,
            double confidence,
            Evidence evidence) {
        Canonical.of(type, value)
                .ifPresent(written -> record(attribute, item, operation, written, confidence, evidence));
    }

    private void record(
            String attribute,
            @Nullable String item,
            Operation operation,
            @Nullable String value,
            double confidence,
            Evidence evidence) {
        if (value != null) {
            values.add(value.toLowerCase(Locale.ROOT));
        }
        if (latest.add(attribute, item, operation, value)) {
            Claim claim = new Claim(attribute, item, operation, value, confidence, evidence);
            claims.add(claim);
            if (item == null) {
                lastOf.put(attribute, claim);
            }
        }
    }
}
