package dev.coach.core.extraction.resume;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises degrees at the beginning of some words, in English, Spanish, French and German. */
final class Degrees {
    /**
     * Where a degree stands in its text.
     *
     * @param from of the degree
     * @param to of the degree, exclusive; what follows may be the subject
     */
    record Found(int from, int to) {}

    private static final String OF =
            "(?:\\s+of\\s+\\p{Lu}\\p{L}+(?:(?:\\s+|,\\s+|\\s+and\\s+|\\s+&\\s+|\\s+in\\s+the\\s+)(?:Administration|Sciences?|Arts|Engineering|Letters|Laws?|Health|Work|Technology|Fine|Applied|Public|Business|Medicine|Philosophy|Education|Architecture|Music|Commerce|Design))*)?";

    private static final Pattern DEGREE = Pattern.compile(
            "(?U)^(?<before>(?i:graduated\\s+(?:as|with)(?:\\s+an?)?|degree\\s*:|abschluss\\s*:|title\\s*:|diplôme\\s*:)\\s*)?(?<degree>"
                    + String.join(
                            "|",
                            "Ph\\.?\\s?D\\.?",
                            "D\\.?Phil\\.?",
                            "Dr\\.(?:\\s?(?:rer|phil|med|iur|ing|h)\\.)(?:\\s?\\p{L}+\\.)*",
                            "(?i:doctorate|doctoral\\s+degree|doctorado|doctorat|promotion(?=\\s|$))",
                            "Doctor" + OF,
                            "M\\.?D\\.?",
                            "J\\.?D\\.?",
                            "LL\\.?\\s?[BM]\\.?",
                            "(?i:(?:executive\\s+|part-time\\s+)?M\\.?B\\.?A\\.?)",
                            "[MB]\\.?\\s?(?:Sc|Eng|Phil|Ed|Res|Tech|Com|Arch|Mus|Des|Pharm)\\.?",
                            "[MB]\\.?\\s?(?:S|A|E|BA|FA|PH|PA|PP|SW|CA|PharmS)\\.?",
                            "(?:(?i:executive|integrated)\\s+)?Master(?:['’]?s)?" + OF
                                    + "(?:\\s+(?i:degree|studies|programme|program))?(?!\\s+(?i:thesis|project|class|student))",
                            "(?:Magister|Máster|Maestría|Mastère|Masterstudium|Bachelorstudium)",
                            "Bachelor(?:['’]?s)?" + OF
                                    + "(?:\\s+(?i:degree|studies|programme|program))?(?!\\s+(?i:thesis|project|student))",
                            "(?:Licenciatura|Licenciad[oa]|Licence|Grado|Ingenier[íi]a|Técnico\\s+(?:Superior|Medio))",
                            "(?:Diplom(?:-\\p{Lu}\\p{L}+(?:\\s\\(FH\\))?|\\p{L}+)?|Diplôme(?:\\s+d['’]ingénieur)?|Staatsexamen|Habilitation)",
                            "(?i:associate(?:['’]?s)?\\s+(?:degree|of\\s+(?:arts|science|applied\\s+science)))",
                            "A\\.?A\\.?S?\\.?(?=\\s|,|$)",
                            "(?i:high\\s+school\\s+diploma|secondary\\s+school\\s+certificate|general\\s+education(?:al)?\\s+(?:development|diploma))",
                            "GED|GCSEs?|A[- ][Ll]evels?|IB\\s+Diploma|International\\s+Baccalaureate",
                            "(?:Allgemeine\\s+Hochschulreife|Fachhochschulreife|Mittlere\\s+Reife|Realschulabschluss|Abitur|Fachabitur|Matura|Baccalauréat|Bac|Bachillerato)",
                            "(?i:(?:advanced|graduate|postgraduate|higher\\s+national|national|professional|post-graduate)\\s+(?:diploma|certificate))",
                            "(?:(?:Higher|Leaving|Junior|School)\\s+)?(?:Diploma|Certificate)(?=\\s+(?:in|of)\\b|\\s*$|,)",
                            "HN[DC]|BTEC(?:\\s+\\p{L}+)?|BTS|DUT|CAP|BEP|MRCP|PGCE|PGDip|CPGE")
                    + ")(?:\\s+(?<honours>\\((?i:hons|honours|honors)\\.?\\)|Hons\\.?|Honours))?(?![\\p{L}\\d'’-]|\\.\\p{L})");

    private Degrees() {}

    /** The degree that a text begins with. */
    static Optional<Found> at(String text) {
        Matcher matcher = DEGREE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int to = matcher.group("honours") == null ? matcher.end("degree") : matcher.end("honours");
        return Optional.of(new Found(matcher.start("degree"), to));
    }
}
