package dev.coach.core.guided;

import java.util.Locale;

/** What is said, in the coachee's language, of a message that is not in English; it says once in which language questions come. */
final class OtherLanguages {
    /**
     * @param first says that nothing was noted, that questions are in English, and asks for English
     * @param again the same in short
     */
    private record Words(String first, String again) {}

    private OtherLanguages() {}

    static String reply(Locale language, Said said) {
        Words words = words(language);
        boolean told = said.replies().stream().anyMatch(reply -> reply.contains(words.first()));
        return told ? words.again() : words.first();
    }

    private static Words words(Locale language) {
        return switch (language.getLanguage()) {
            case "es" ->
                new Words(
                        "Me alegro de que estés aquí. Sin un modelo de lenguaje solo entiendo inglés, así que no he anotado nada de lo que has escrito, y hasta que se conecte uno mis preguntas van en inglés. Si puedes, escríbeme en inglés.",
                        "Lo siento, todavía solo entiendo inglés y no he anotado nada de eso.");
            case "fr" ->
                new Words(
                        "Je suis heureux que vous soyez là. Sans modèle de langue, je ne comprends que l'anglais ; je n'ai donc rien noté de votre message, et d'ici là mes questions sont en anglais. Si vous le pouvez, écrivez-moi en anglais.",
                        "Je suis désolé, je ne comprends encore que l'anglais et je n'ai rien noté de cela.");
            case "de" ->
                new Words(
                        "Schön, dass Sie da sind. Ohne Sprachmodell verstehe ich nur Englisch und habe deshalb nichts notiert; bis eines angebunden ist, kommen auch meine Fragen auf Englisch. Schreiben Sie mir, wenn es geht, auf Englisch.",
                        "Es tut mir leid, ich verstehe noch immer nur Englisch und habe davon nichts notiert.");
            case "it" ->
                new Words(
                        "Sono contento che sia qui. Senza un modello linguistico capisco solo l'inglese, quindi non ho annotato nulla, e finché non ne viene collegato uno le mie domande sono in inglese. Se può, mi scriva in inglese.",
                        "Mi dispiace, per ora capisco solo l'inglese e non ho annotato nulla di questo.");
            case "pt" ->
                new Words(
                        "Que bom que está aqui. Sem um modelo de linguagem só entendo inglês, por isso não anotei nada, e até haver um as minhas perguntas vêm em inglês. Se puder, escreva-me em inglês.",
                        "Lamento, por agora só entendo inglês e não anotei nada disso.");
            default -> throw new IllegalArgumentException("nothing to say in " + language);
        };
    }
}
