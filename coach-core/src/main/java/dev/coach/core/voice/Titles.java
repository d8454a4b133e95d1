package dev.coach.core.voice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English titles in running text: {@code Senior Nurse} becomes {@code senior nurse}, {@code SAP Consultant} {@code SAP consultant}. */
final class Titles {
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern MORE_THAN_WORDS = Pattern.compile("[,(/|:–—]");

    /** Words of many titles; what is not among them may be a name, and stays as it was written. */
    private static final Set<String> COMMON = Set.of("""
            account accountant accounting accounts administration administrative administrator agent aide analyst analytics and application
            applications apprentice architect architecture area art artist assistant associate auditor automation backend bank banking board
            body brand builder building business buyer care carer case category centre center change chief child childcare civil claims
            cleaner clerk clinical coach commercial communications community compliance computer construction consultant consulting content
            contract contracts controller cook coordinator corporate counsellor creative credit crew customer cyber data database delivery
            dental deputy design designer desk development developer digital director district doctor driver education electrical
            electrician electronics embedded energy engineer engineering environmental event events executive facilities family farm fashion
            field film finance financial fitness for founder freelance front frontend full fullstack game general graduate graphic
            group growth hardware head health healthcare help hospital hotel house housing human implementation in industrial information
            infrastructure innovation insurance intern interior internal international investment junior kitchen laboratory lead leader
            learning lecturer legal library logistics machine maintenance management manager manufacturing market marketing mechanic
            mechanical media medical member mental midwife mobile music network nurse nursery nursing occupational of office officer online
            operations operator owner partner people performance personal pharmacist phlebotomist physical physician pilot planner planning
            plant platform plumber police policy postal practice president primary principal private process procurement producer product
            production professional professor programme program programmer project property psychologist public purchasing quality
            receptionist recruiter recruitment regional registered relations reliability research researcher resources restaurant retail risk
            safety sales school science scientist secondary secretary security senior service services shift shop site skills social
            software solicitor solution solutions specialist stack staff store strategic strategy student success supervisor supply support surgeon
            surveyor system systems talent teacher teaching team technical technician technology test tester theatre therapist to trade
            trainee trainer training transport travel treasury tutor user vehicle vice video visual waiter waitress warehouse ward web welfare
            wind worker workshop writer youth
            """.strip().split("\\s+"));

    private Titles() {}

    /** The title in lower case, but for names and initials. */
    static String inText(String title) {
        String[] words = title.split(" ");
        // A title of one word is a kind of work, whether it is listed or not.
        boolean alone = words.length == 1 && !MORE_THAN_WORDS.matcher(title).find();
        for (int at = 0; at < words.length; at++) {
            words[at] = Arrays.stream(words[at].split("(?<=-)"))
                    .map(word -> word(word, alone))
                    .collect(Collectors.joining());
        }
        return String.join(" ", words);
    }

    private static String word(String word, boolean alone) {
        String letters = word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
        String lower = letters.toLowerCase(Locale.ROOT);
        boolean known = COMMON.contains(lower);
        boolean shouted = known && SHOUTED.matcher(letters).matches();
        boolean capitalised = (known || alone) && CAPITALISED.matcher(letters).matches();
        return shouted || capitalised ? word.toLowerCase(Locale.ROOT) : word;
    }
}
