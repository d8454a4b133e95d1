package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages tell the truth about the code. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME =
            Pattern.compile("`([A-Z][A-Za-z0-9]+|[a-z0-9-]+\\.(?:tsx?|mjs|sql|yaml|css|sh))`");
    private static final Set<String> NOT_OURS =
            Set.of("Javadoc", "EXTRACTOR", "VERSION", "Impl", "Util", "Helper", "Manager", "Service");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void namesOnlyWhatExists(String page) throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher matcher = NAME.matcher(Files.readString(ROOT.resolve(page)));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        named.removeAll(NOT_OURS);
        assertThat(named).hasSizeGreaterThan(5);
        Set<String> files = fileNames();
        assertThat(named.stream()
                        .filter(name -> !files.contains(name) && !files.contains(name + ".java"))
                        .filter(name -> !isSuffixOfNames(name, files))
                        .toList())
                .as("named in %s, but nothing in the repository is called so", page)
                .isEmpty();
    }

    @Test
    void theReadmeEmbedsTheCoreWithCodeThatRuns() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher block = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).isTrue();
        String test = Files.readString(Path.of("src/test/java/dev/coach/it/EmbeddingTest.java"));
        Matcher region = Pattern.compile("// region README\\n(.*?)\\n *// endregion", Pattern.DOTALL)
                .matcher(test);
        assertThat(region.find()).isTrue();
        assertThat(region.group(1).stripIndent().strip())
                .isEqualTo(block.group(1).strip());
    }

    /** Recipes speak of families, such as the routes: {@code Routes} is the end of several names. */
    private static boolean isSuffixOfNames(String name, Set<String> files) {
        return Set.of("Routes").contains(name)
                && files.stream().filter(file -> file.endsWith(name + ".java")).count() > 1;
    }

    private static Set<String> fileNames() throws IOException {
        List<String> folders = new ArrayList<>(List.of(
                "coach-core",
                "coach-adapters",
                "coach-langchain4j",
                "coach-server",
                "coach-jobs",
                "coach-cli",
                "web",
                "it",
                "bin",
                "docs"));
        Set<String> names = new TreeSet<>();
        for (String folder : folders) {
            if (!Files.isDirectory(ROOT.resolve(folder))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                names.addAll(files.filter(file -> !file.toString().contains("node_modules"))
                        .filter(file -> !file.toString().contains("target"))
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.toSet()));
            }
        }
        return names;
    }
}
