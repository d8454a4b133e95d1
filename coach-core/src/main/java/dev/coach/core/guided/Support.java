package dev.coach.core.guided;

import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.guided.HelpLines.HelpLine;
import dev.coach.core.schema.Identity;
import java.util.Optional;

/**
 * What is said to somebody who may be in danger: that they were heard, where help is, and that work can wait. It judges nothing
 * and names no illness.
 */
final class Support {
    private static final String SPANISH = "es";

    private static final Words IN_ENGLISH = new Words(
            """
            Thank you for telling me. I am sorry that it is this hard, and I take it seriously. I am a program that coaches about work; what you deserve now is a person.

            - If you might act on it, or if somebody is hurting you, call %s now.
            - %s

            Is there somebody near you whom you can tell what you have just told me? Your work can wait: nothing about it has to be decided today.""",
            """
            I have not forgotten what you wrote. Have you been able to talk with somebody about it? %s

            When you would like to speak about your work again, just say so.""",
            "your local emergency number (112 in Europe, 911 in North America)",
            "To talk with somebody, call %s: %s. Lines in other countries are listed at findahelpline.com.",
            "To talk with somebody, find a free line in your country at findahelpline.com.");

    private static final Words IN_SPANISH = new Words(
            """
            Gracias por contármelo. Siento que sea tan duro, y me lo tomo en serio. Soy un programa que acompaña en el trabajo; lo que mereces ahora es una persona.

            - Si crees que podrías hacerte daño, o si alguien te lo está haciendo, llama ya %s.
            - %s

            ¿Hay alguien cerca a quien puedas contar lo que me acabas de contar? El trabajo puede esperar: hoy no hay que decidir nada.""",
            """
            No he olvidado lo que escribiste. ¿Has podido hablar con alguien? %s

            Cuando quieras volver a hablar de tu trabajo, dímelo.""",
            "al número de emergencias de tu país (112 en Europa, 911 en gran parte de América)",
            "Para hablar con alguien, llama a %s: %s. En findahelpline.com están las líneas de otros países.",
            "Para hablar con alguien, busca una línea gratuita de tu país en findahelpline.com.");

    private final HelpLines lines = new HelpLines();

    /** @param profile tells in which country help is looked for */
    String reply(Crisis crisis, Profile profile) {
        boolean spanish = crisis.language().getLanguage().equals(SPANISH);
        Words words = spanish ? IN_SPANISH : IN_ENGLISH;
        Optional<HelpLine> line = profile.get(Identity.COUNTRY).flatMap(lines::in);
        String talk = line.map(known -> words.line().formatted(known.name(), known.number()))
                .orElse(words.anyLine());
        String emergency =
                line.map(known -> (spanish ? "al " : "") + known.emergency()).orElse(words.anyEmergency());
        return crisis.now()
                ? words.now().formatted(emergency, talk)
                : words.later().formatted(talk);
    }

    /**
     * @param now with places for the emergency number and for whom to talk to
     * @param later with a place for whom to talk to
     * @param line with places for the name and the number of a line
     */
    private record Words(String now, String later, String anyEmergency, String line, String anyLine) {}
}
