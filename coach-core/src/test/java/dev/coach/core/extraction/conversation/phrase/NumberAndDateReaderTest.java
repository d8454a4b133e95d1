package dev.coach.core.extraction.conversation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberAndDateReaderTest {
    private static final NumberWords WORDS = NumberWords.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ten years, 10
                    10 years, 10
                    two and a half years, 2.5
                    two-and-a-half years, 2.5
                    a year and a half, 1.5
                    18 months, 1.5
                    six months, 0.5
                    half a year, 0.5
                    a decade, 10
                    two decades, 20
                    twenty five years, 25
                    twenty-five years, 25
                    a dozen years, 12
                    about 12 years, 12
                    more than 20 years, 20
                    20+ yrs, 20
                    8 good years, 8
                    5 to 7 years,
                    5-7 years,
                    a few years,
                    some years,
                    years,
                    12 people,
                    """)
    void readsSpansOfTimeInYears(String text, @Nullable String years) {
        Optional<String> read = new NumberReader(WORDS)
                .duration(sentence(text), 0)
                .map(found -> found.value().years());

        assertThat(read).isEqualTo(Optional.ofNullable(years));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2019, 2019
                    May 2019, 2019-05
                    may 2019, 2019-05
                    Sept 2019, 2019-09
                    May of 2019, 2019-05
                    3 May 2019, 2019-05
                    'May 3rd, 2019', 2019-05
                    05/2019, 2019-05
                    2019-05, 2019-05
                    spring 2019, 2019
                    early 2019, 2019
                    mid-2019, 2019
                    the summer of 2019, 2019
                    the end of 2027, 2027-12
                    beginning of 2020, 2020-01
                    last year,
                    May,
                    12,
                    1789,
                    2019th,
                    """)
    void readsDatesAsPreciselyAsTheyWereSaid(String text, @Nullable String date) {
        Optional<String> read =
                new DateReader(WORDS).read(sentence(text), 0).map(Found::value).map(Object::toString);

        assertThat(read).isEqualTo(Optional.ofNullable(date));
    }

    private static Sentence sentence(String text) {
        return Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, text, null))
                .getFirst();
    }
}
