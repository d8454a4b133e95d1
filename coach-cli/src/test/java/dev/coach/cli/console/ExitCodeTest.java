package dev.coach.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.ErrorCategory;
import dev.coach.core.domain.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExitCodeTest {
    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void noFailureLooksLikeSuccess(ErrorCode code) {
        assertThat(ExitCode.of(code)).isNotEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void whatIsOutsideAndMayComeBackAsksToTryAgain(ErrorCode code) {
        boolean mayComeBack = code.category() == ErrorCategory.EXTERNAL && code.retryable();

        assertThat(ExitCode.of(code) == ExitCode.TRY_AGAIN_LATER)
                .isEqualTo(mayComeBack || code == ErrorCode.TOO_MANY_REQUESTS || code == ErrorCode.TURN_INTERRUPTED);
    }
}
