package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SharedTestDataTest {
    @Test
    void standsBesideTheRepositoryUnlessTheEnvironmentNamesAnotherFolder() {
        Path module = Path.of("home", "coach", "coach-core").toAbsolutePath();
        Path beside = Path.of("home", "shared", "data").toAbsolutePath();

        assertThat(SharedTestData.folder(null, module)).isEqualTo(beside);
        assertThat(SharedTestData.folder(" ", module)).isEqualTo(beside);
        assertThat(SharedTestData.folder("elsewhere", module))
                .isEqualTo(Path.of("elsewhere").toAbsolutePath());
    }

    @Test
    void givesAFileOfTheFolderOrSkipsTheTest() {
        assertThat(SharedTestData.path("conversations"))
                .isEqualTo(SharedTestData.folder().resolve("conversations"));
        assertThat(Files.isDirectory(SharedTestData.path("conversations"))).isTrue();
    }
}
