package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON Resume's score: a grade, or where there is none what a doctorate is known by, {@code Dissertation: On whisks}. */
final class Score implements Words {
    private static final Pattern THESIS =
            Pattern.compile("(?iu)(?:[\\p{L}.']+ )?(?:dissertation|thesis)\\s*[:–—-]\\s*(\\S.*)", Pattern.DOTALL);

    @Override
    public Reading<Map<String, String>> read(String written) {
        Matcher thesis = THESIS.matcher(written);
        return new Reading.Accepted<>(thesis.matches() ? Map.of("thesis", thesis.group(1)) : Map.of("grade", written));
    }

    @Override
    public Optional<String> write(Map<String, String> known) {
        return Optional.ofNullable(known.get("grade"))
                .or(() -> Optional.ofNullable(known.get("thesis")).map(thesis -> "Thesis: " + thesis));
    }
}
