package dev.coach.core.guided;

import java.util.Locale;

/** What is said, in the coachee's language, of a message in a language that the coach does not speak; it says once in which language questions come. */
final class OtherLanguages {
    /**
     * @param first says that nothing was noted, that questions are in English, and asks for a language that is understood
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
            case "fr" ->
                new Words(
                        "Je suis heureux que vous soyez là. Sans modèle de langue, je ne comprends que l'anglais et l'espagnol ; je n'ai donc rien noté de votre message, et d'ici là mes questions sont en anglais. Si vous le pouvez, écrivez-moi en anglais ou en espagnol.",
                        "Je suis désolé, je ne comprends encore que l'anglais et l'espagnol, et je n'ai rien noté de cela.");
            case "de" ->
                new Words(
                        "Schön, dass Sie da sind. Ohne Sprachmodell verstehe ich nur Englisch und Spanisch und habe deshalb nichts notiert; bis eines angebunden ist, kommen auch meine Fragen auf Englisch. Schreiben Sie mir, wenn es geht, auf Englisch oder Spanisch.",
                        "Es tut mir leid, ich verstehe noch immer nur Englisch und Spanisch und habe davon nichts notiert.");
            case "it" ->
                new Words(
                        "Sono contento che sia qui. Senza un modello linguistico capisco solo l'inglese e lo spagnolo, quindi non ho annotato nulla, e finché non ne viene collegato uno le mie domande sono in inglese. Se può, mi scriva in inglese o in spagnolo.",
                        "Mi dispiace, per ora capisco solo l'inglese e lo spagnolo e non ho annotato nulla di questo.");
            case "pt" ->
                new Words(
                        "Que bom que está aqui. Sem um modelo de linguagem só entendo inglês e espanhol, por isso não anotei nada, e até haver um as minhas perguntas vêm em inglês. Se puder, escreva-me em inglês ou espanhol.",
                        "Lamento, por agora só entendo inglês e espanhol e não anotei nada disso.");
            default -> throw new IllegalArgumentException("nothing to say in " + language);
        };
    }
}
