package dev.coach.core.guided;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.guided.HelpLines.HelpLine;
import dev.coach.core.schema.Identity;
import dev.coach.core.voice.Phrase;
import dev.coach.core.voice.Voice;
import java.util.Optional;

/**
 * What is said to somebody who may be in danger: that they were heard, where help is, and that work can wait. It judges nothing
 * and names no illness.
 */
final class Support {
    private final HelpLines lines = new HelpLines();

    /** @param profile tells in which country help is looked for */
    String reply(Crisis crisis, Profile profile) {
        Voice voice = Voice.in(Language.of(crisis.language()).orElse(Language.ENGLISH));
        Optional<HelpLine> line = profile.get(Identity.COUNTRY).flatMap(lines::in);
        String talk = line.map(known -> voice.say(Phrase.SUPPORT_LINE, known.name(), known.number()))
                .orElse(voice.say(Phrase.SUPPORT_ANY_LINE));
        String emergency = line.map(known -> voice.say(Phrase.SUPPORT_NUMBER, known.emergency()))
                .orElse(voice.say(Phrase.SUPPORT_ANY_NUMBER));
        return crisis.now() ? voice.say(Phrase.SUPPORT_NOW, emergency, talk) : voice.say(Phrase.SUPPORT_LATER, talk);
    }
}
