package dev.coach.core.usecase.profile;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.OthersWords;
import dev.coach.core.extraction.resume.ResumeRules;
import dev.coach.core.schema.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A résumé that was pasted into a message: read as an uploaded one is, with the message as the proof. Nothing is read of what begins
 * by saying that it is somebody else's.
 */
final class PastedResume {
    private static final int FEWEST_LINES = 5;

    /** An advertisement has the same headings, but no work that began some time. */
    private static final String START = Positions.COLLECTION.name() + "." + Positions.START_DATE.name();

    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?iU)\\b(\\w+['’]s|his|her|their|friend|brother|sister|husband|wife|partner|amig[oa]|herman[oa]|marido|mujer|pareja|hij[oa]|ex[ae]mples?|ejemplos?|samples?|templates?|plantilla|modelo|fictional|candidate['’]?s?|online|internet|someone|somebody)\\b");

    private final ResumeRules rules = new ResumeRules();

    /** What it says; empty when the message is none. */
    List<Claim> claims(Utterance whole) {
        Utterance message = OthersWords.leftOutOf(whole);
        if (message.speaker() != Speaker.COACHEE
                || message.text().lines().limit(FEWEST_LINES).count() < FEWEST_LINES) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>();
        message.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new TextLine(1, lines.size() + 1, line.strip(), 0, 0, 0, 0, false)));
        DocumentText text = new DocumentText(lines, List.of());
        List<Claim> claims = rules.isResume(text) ? rules.extract(text) : List.of();
        boolean own = claims.stream().anyMatch(claim -> claim.attribute().equals(START)) && !isOfAnother(text);
        if (!own) {
            return List.of();
        }
        return Stream.concat(claims.stream(), CurrentPosition.concludedFrom(claims).stream())
                .map(claim -> said(claim, message))
                .toList();
    }

    private static boolean isOfAnother(DocumentText text) {
        return OF_ANOTHER.matcher(text.lines().getFirst().text()).find();
    }

    private static Claim said(Claim claim, Utterance message) {
        String item = claim.item();
        return new Claim(
                claim.attribute(),
                item == null ? null : "pasted-%d-%s".formatted(message.index(), item),
                claim.operation(),
                claim.value(),
                claim.confidence(),
                new Evidence(claim.evidence().quote(), new Place.InUtterance(message.index())));
    }
}
