package dev.coach.core.extraction;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.schema.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets a claim pass only when its quote is a literal part of the coachee's own text at the place it names, and its value is
 * one that the catalogue allows.
 */
public final class EvidenceCheck {
    private final Catalogue catalogue;

    public EvidenceCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Checks claims about a conversation of which nobody knows when it was held. */
    public Extraction check(List<Claim> claims, List<Utterance> conversation) {
        return check(claims, conversation, LocalDate.MAX);
    }

    /**
     * Checks claims about a conversation.
     *
     * @param today the latest day that what is past can have been
     */
    public Extraction check(List<Claim> claims, List<Utterance> conversation, LocalDate today) {
        Map<Integer, String> said = conversation.stream()
                .filter(utterance -> utterance.speaker() == Speaker.COACHEE)
                .collect(Collectors.toMap(Utterance::index, Utterance::text));
        return keep(
                claims,
                today,
                claim -> claim.evidence().place() instanceof Place.InUtterance(int index)
                        && said.getOrDefault(index, "")
                                .contains(claim.evidence().quote()));
    }

    /** Checks claims about a document; hidden lines prove nothing. */
    public Extraction check(List<Claim> claims, DocumentText text) {
        Map<Place, String> lines = text.lines().stream()
                .collect(Collectors.toMap(line -> new Place.InDocument(line.page(), line.number()), TextLine::text));
        return keep(
                claims,
                LocalDate.MAX,
                claim -> lines.getOrDefault(claim.evidence().place(), "")
                        .contains(claim.evidence().quote()));
    }

    /**
     * Checks claims about a file of another program.
     *
     * @param texts what stands at each place of the file
     */
    public Extraction check(List<Claim> claims, Map<String, String> texts, LocalDate today) {
        return keep(
                claims,
                today,
                claim -> claim.evidence().place() instanceof Place.InFile(String where)
                        && texts.getOrDefault(where, "")
                                .contains(claim.evidence().quote()));
    }

    private Extraction keep(List<Claim> claims, LocalDate today, Predicate<Claim> proven) {
        List<Claim> kept = claims.stream()
                .filter(claim -> proven.test(claim) && hasAllowedValue(claim, today))
                .toList();
        return new Extraction(kept, claims.size() - kept.size());
    }

    private boolean hasAllowedValue(Claim claim, LocalDate today) {
        Optional<Attribute<?>> attribute = catalogue.find(claim.attribute());
        String value = claim.value();
        // What has passed may still be taken back.
        LocalDate day = claim.operation() == Operation.ASSERT ? today : LocalDate.MAX;
        return attribute.isPresent()
                && (value == null || attribute.get().read(value, day) instanceof Reading.Accepted<?>);
    }
}
