package dev.coach.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.console.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DoctorIT {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun doctor(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", folder.toString(), "COACH_PORT", "0"));
        environment.putAll(more);
        return CommandRun.with(environment, "", "doctor", "--json");
    }

    private static Map<String, String> statuses(CommandRun run) {
        return run.json().stream()
                .collect(Collectors.toMap(
                        line -> line.get("check").asString(),
                        line -> line.get("status").asString()));
    }

    private static JsonNode check(CommandRun run, String name) {
        return run.json().stream()
                .filter(line -> line.get("check").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allIsWellInAFolderOfItsOwn() {
        CommandRun run = doctor(Map.of("COACH_DATA_DIR", folder.resolve("data").toString()));

        assertThat(statuses(run))
                .containsOnlyKeys(
                        "java", "pdf", "configuration", "data_folder", "disk_space", "database", "port", "model")
                .containsEntry("database", "ok")
                .containsEntry("pdf", "ok")
                .containsEntry("port", "ok");
        assertThat(statuses(run)).doesNotContainValue("fail");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void whatDoesNotWorkIsNamedWithWhatToDo() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = doctor(Map.of(
                    "COACH_DATA_DIR", notAFolder.toString(),
                    "COACH_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/coach",
                    "COACH_PORT", Integer.toString(taken.getLocalPort()),
                    "COACH_MODEL_PROVIDER", "openai",
                    "COACH_MODEL_NAME", "m",
                    "COACH_MODEL_URL", "http://127.0.0.1:1"));

            assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
            assertThat(statuses(run))
                    .containsEntry("data_folder", "fail")
                    .containsEntry("database", "fail")
                    .containsEntry("port", "fail")
                    .containsEntry("model", "fail");
            assertThat(check(run, "data_folder").get("advice").asString()).contains("COACH_DATA_DIR");
            assertThat(check(run, "port").get("advice").asString()).contains("COACH_PORT");
        }
    }

    @Test
    void doesNotLookForALogWhereNothingCanBeWritten() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        JsonNode database =
                check(doctor(Map.of("COACH_DATA_DIR", notAFolder.resolve("x").toString())), "database");

        assertThat(database.get("status").asString()).isEqualTo("fail");
        assertThat(database.get("detail").asString()).contains("cannot be used");
        assertThat(database.get("advice").asString()).contains("COACH_DATA_DIR").doesNotContain("server.log");
    }

    @Test
    void aWrongSettingDoesNotStopTheOtherChecks() {
        CommandRun run = doctor(Map.of("COACH_JOBS", "sideways"));

        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(statuses(run)).containsEntry("configuration", "fail").containsEntry("pdf", "ok");
        assertThat(check(run, "configuration").get("detail").asString()).contains("COACH_JOBS");
    }
}
