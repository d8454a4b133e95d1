package dev.coach.cli.erase;

import dev.coach.adapters.account.Account;
import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.cli.profile.OnProfile;
import dev.coach.core.port.Stores;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coach erase}. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Account, conversations, profile with its proof and history, roadmap,",
            "documents and background work all go, also under a running server.",
            "It cannot be undone; 'coach export profile.zip' keeps a copy of the profile.",
            "Copies made before, such as exports and backups, stay where they are.",
            "Examples:",
            "  coach erase",
            "  coach erase --as sam@example.org --yes"
        })
public final class EraseCommand extends OnProfile {
    @Option(names = "--yes", description = "Erases without asking.")
    private boolean yes;

    public EraseCommand(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    /** What is there to be erased. */
    private record Found(Account account, int conversations, int observations, int documents) {
        static Found of(Account account, Stores stores) {
            return new Found(
                    account,
                    stores.conversations()
                            .list(account.coachee(), Integer.MAX_VALUE)
                            .size(),
                    stores.profiles().ledger(account.coachee()).size(),
                    stores.documents().list(account.coachee()).size());
        }

        String email() {
            return Printable.line(account.email());
        }

        String contents() {
            return "%s, %s and %s"
                    .formatted(
                            counted(conversations, "conversation"),
                            counted(observations, "observation"),
                            counted(documents, "document"));
        }

        private static String counted(int number, String what) {
            return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
        }
    }

    @Override
    protected int run(Opened opened) {
        Optional<Account> account = opened.wiring().everybody().stream()
                .filter(each -> each.coachee().equals(opened.coachee()))
                .findFirst();
        if (account.isEmpty()) {
            return nothing();
        }
        Found found = Found.of(account.get(), opened.coach().stores());
        if (!mayErase(found)) {
            return ExitCode.NOT_ALLOWED;
        }
        opened.coach().eraseCoachee().run(opened.coachee());
        if (json()) {
            console().out(line(found));
        } else {
            console().out("Erased %s with %s.".formatted(found.email(), found.contents()));
        }
        return ExitCode.OK;
    }

    private int nothing() {
        if (json()) {
            console().out("{\"erased\":false}");
        } else {
            console().out("There is no account yet, and nothing to erase.");
        }
        return ExitCode.OK;
    }

    private boolean mayErase(Found found) {
        if (yes) {
            return true;
        }
        String what = "This erases %s with %s, for good.".formatted(found.email(), found.contents());
        if (!mayAsk()) {
            console().err(what + " Say --yes if you mean it.");
            return false;
        }
        String answer = console()
                .ask("%s 'coach export profile.zip' keeps a copy of the profile. Type %s to go on."
                        .formatted(what, found.email()));
        if (!answer.equalsIgnoreCase(found.account.email())) {
            console().err("Nothing was erased.");
            return false;
        }
        return true;
    }

    private static String line(Found found) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeBooleanProperty("erased", true);
            json.writeStringProperty("account", found.account.email());
            json.writeNumberProperty("conversations", found.conversations);
            json.writeNumberProperty("observations", found.observations);
            json.writeNumberProperty("documents", found.documents);
            json.writeEndObject();
        });
    }
}
