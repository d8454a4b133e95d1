package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static Extracted named(int number) {
        return new Extracted(Integer.toString(number), null, "", List.of(), null);
    }

    @Test
    void handsOutInTheOrderOfTheInputWhateverEndsFirst() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<String> seen = new ArrayList<>();

        InOrder.run(
                queue -> {
                    queue.accept(() -> {
                        secondIsDone.await();
                        return named(0);
                    });
                    queue.accept(() -> {
                        secondIsDone.countDown();
                        return named(1);
                    });
                    IntStream.range(2, 1000).forEach(number -> queue.accept(() -> named(number)));
                },
                extracted -> seen.add(extracted.file()));

        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1000).mapToObj(Integer::toString).toList());
    }

    @Test
    void handsOutWhatIsThereWhileTheInputIsSilent() {
        CountDownLatch seen = new CountDownLatch(1);

        InOrder.run(
                queue -> {
                    queue.accept(() -> named(0));
                    seen.await();
                },
                extracted -> seen.countDown());

        assertThat(seen.getCount()).isZero();
    }

    @Test
    void aDefectInTheWorkOrTheSourceIsNotSwallowed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> InOrder.run(
                        queue -> queue.accept(() -> {
                            throw new IllegalArgumentException("work");
                        }),
                        extracted -> {}))
                .withMessage("work");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> InOrder.run(
                        queue -> {
                            throw new IllegalArgumentException("source");
                        },
                        extracted -> {}))
                .withMessage("source");
    }
}
