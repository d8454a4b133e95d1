package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.schema.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whether docs/formats.md says what each format loses: the table is worked out from round trips of full random profiles. */
class FormatTableTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", ""), "../docs/formats.md");
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<ProfileFormat> FOREIGN = List.of(new JsonResumeFormat(), new LinkedInFormat());
    private static final long SEEDS = 40;

    @Test
    void theTableOfWhatAFileCannotCarryIsTrue() throws IOException {
        List<String> table = new ArrayList<>(List.of(
                "| Section or collection | "
                        + String.join(
                                " | ",
                                FOREIGN.stream().map(ProfileFormat::title).toList()) + " |",
                "|---" + "|---".repeat(FOREIGN.size()) + "|"));
        List<Set<String>> lost = FOREIGN.stream().map(FormatTableTest::lost).toList();
        parts().forEach((part, names) -> table.add("| %s | %s |"
                .formatted(
                        part,
                        String.join(
                                " | ",
                                lost.stream()
                                        .map(each -> cell(part, names, each))
                                        .toList()))));

        assertThat(documented(table.getFirst())).isEqualTo(String.join("\n", table));
    }

    @Test
    void theTableOfWhatAProfileCannotHoldIsTrue() throws IOException {
        List<String> table = new ArrayList<>(List.of("| Format | Left out when it comes in |", "|---|---|"));
        table.add(row("JSON Resume", Read.of(FOREIGN.get(0), JsonResumeFormatTest.whole())));
        table.add(row("LinkedIn archive", Read.of(FOREIGN.get(1), LinkedInFormatTest.whole())));

        assertThat(documented(table.getFirst())).isEqualTo(String.join("\n", table));
    }

    /** The table of the document that begins with this line. */
    private static String documented(String header) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals(header))
                .takeWhile(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String format, Read read) {
        return "| %s | %s |".formatted(format, String.join(", ", new TreeSet<>(read.leftOut())));
    }

    /** Sections and collections with the full names of what they declare. */
    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        CATALOGUE
                .sections()
                .forEach(section -> parts.put(
                        section.name(),
                        section.attributes().stream().map(Attribute::name).toList()));
        CATALOGUE
                .collections()
                .forEach(collection -> parts.put(
                        "`" + collection.name() + "`",
                        collection.fields().stream()
                                .map(field -> collection.name() + "." + field.name())
                                .toList()));
        return parts;
    }

    private static String cell(String part, List<String> names, Set<String> lost) {
        List<String> gone = names.stream().filter(lost::contains).toList();
        List<String> kept = names.stream().filter(name -> !lost.contains(name)).toList();
        if (gone.isEmpty()) {
            return "nothing";
        }
        if (kept.isEmpty()) {
            return "everything";
        }
        return gone.size() <= kept.size() ? list(gone) : "all but " + list(kept);
    }

    private static String list(List<String> names) {
        return String.join(
                ", ",
                names.stream()
                        .map(name -> name.substring(name.indexOf('.') + 1))
                        .toList());
    }

    /** What does not always come back as it was. */
    private static Set<String> lost(ProfileFormat format) {
        Set<String> lost = new TreeSet<>();
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            Map<String, String> known = known(FullProfile.of(seed).after());
            Map<String, String> back = readBack(format, FullProfile.of(seed));
            known.forEach((name, value) -> {
                if (!value.equals(back.get(name))) {
                    lost.add(name);
                }
            });
        });
        return lost;
    }

    private static Map<String, String> known(Profile profile) {
        Map<String, String> known = new LinkedHashMap<>();
        profile.values().forEach((name, value) -> known.put(name, value.value()));
        profile.items().forEach((collection, items) -> {
            for (ProfileItem item : items) {
                item.fields().forEach((field, value) -> known.put(collection + "." + field, value(value)));
            }
        });
        return known;
    }

    private static String value(ProfileValue value) {
        return value.value();
    }

    private static Map<String, String> readBack(ProfileFormat format, ProfileUpdate written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(written.after(), written.observations(), source -> Optional.empty(), out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        Read read = new Read((ProfileFile.Foreign) format.read(out.toByteArray()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rejected()).isZero();
        Map<String, String> back = new LinkedHashMap<>(read.scalars());
        for (var collection : CATALOGUE.collections()) {
            read.items(collection.name())
                    .forEach(item -> item.forEach((field, value) -> back.put(collection.name() + "." + field, value)));
        }
        return back;
    }
}
