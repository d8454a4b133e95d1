package dev.coach.adapters.postgres;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Remaining;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link CoachingDecision} as it is stored. New members go to the end and may be absent. */
record DecisionJson(
        String state,
        List<String> reasons,
        @Nullable QuestionJson question,
        @Nullable Boolean quiet,
        @Nullable RemainingJson remaining,
        @Nullable String language) {
    record RemainingJson(int questions, int seconds) {
        static @Nullable RemainingJson of(Remaining remaining) {
            return remaining.equals(Remaining.NONE)
                    ? null
                    : new RemainingJson(remaining.questions(), remaining.seconds());
        }

        Remaining toRemaining() {
            return new Remaining(questions, seconds);
        }
    }

    record QuestionJson(
            String attribute,
            String text,
            String reason,
            @Nullable String asked) {
        static QuestionJson of(Question question) {
            boolean scalar = question.asked().equals(question.attribute());
            return new QuestionJson(
                    question.attribute(), question.text(), question.reason(), scalar ? null : question.asked());
        }

        Question toQuestion() {
            return new Question(attribute, asked == null ? attribute : asked, text, reason);
        }
    }

    static DecisionJson of(CoachingDecision decision) {
        Question question = decision.question();
        return new DecisionJson(
                decision.state().name().toLowerCase(Locale.ROOT),
                decision.reasons(),
                question == null ? null : QuestionJson.of(question),
                decision.quiet() ? true : null,
                RemainingJson.of(decision.remaining()),
                decision.language() == Language.ENGLISH
                        ? null
                        : decision.language().locale().getLanguage());
    }

    CoachingDecision toDecision() {
        return new CoachingDecision(
                CoachingState.valueOf(state.toUpperCase(Locale.ROOT)),
                reasons,
                question == null ? null : question.toQuestion(),
                Boolean.TRUE.equals(quiet),
                remaining == null ? Remaining.NONE : remaining.toRemaining(),
                language == null
                        ? Language.ENGLISH
                        : Language.of(Locale.of(language)).orElse(Language.ENGLISH));
    }
}
