package dev.coach.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReaderProcessTest {
    @Test
    void endsWhenItsParentIsGone() throws Exception {
        Process process = start();
        try (DataOutputStream in = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            // A parent that dies while it hands over the file.
            in.writeInt(50);
            in.flush();
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsWhenItsParentIsGoneWhileItWorks() throws Exception {
        Process process = start();
        try (DataOutputStream in = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            Wire.write(new Wire.Request(50, 100_000_000, Bombs.inflatingTo(60 << 20)), in);
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void answersOverItsStandardOutputAlone() throws Exception {
        Process process = start();
        DataOutputStream in = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Wire.write(new Wire.Request(50, 1000, new Pdf().text(50, 60, "Jane Roe").bytes()), in);

        DataInputStream out = new DataInputStream(process.getInputStream());
        Wire.Answer answer = Wire.readAnswer(out);

        assertThat(answer.outcome()).isEqualTo(Outcome.TEXT);
        assertThat(answer.text().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Jane Roe"));
        assertThat(out.read()).isEqualTo(-1);
        in.close();
    }

    @Test
    void needsOnlyAFewJarsOrFolders() {
        String[] places = ReaderClassPath.asArgument().split(java.io.File.pathSeparator);

        assertThat(places)
                .hasSizeBetween(6, 8)
                .allSatisfy(place -> assertThat(Path.of(place)).exists());
    }

    private static Process start() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThat(Files.isExecutable(java)).isTrue();
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-cp",
                        ReaderClassPath.asArgument(),
                        ReaderProcessMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
