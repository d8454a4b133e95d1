package dev.coach.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
    private static final Path PAGE = Path.of("../docs/settings.md");

    @Test
    void namesEverySettingWithItsDefaultInTheOrderOfItsDeclaration() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `COACH_"))
                .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1) + 1))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(setting -> "| `%s` | %s|"
                                .formatted(
                                        setting.key(),
                                        setting.defaultText().isEmpty() ? "" : setting.defaultText() + " "))
                        .toList());
    }
}
