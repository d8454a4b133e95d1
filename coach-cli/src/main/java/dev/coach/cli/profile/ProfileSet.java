package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.Printable;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditOutcome;
import dev.coach.core.usecase.profile.EditProfileCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coach profile set}. */
@Command(
        name = "set",
        description =
                "Writes into your profile. What you write yourself counts more than anything that was read or said.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "coach profile set NAME VALUE",
            "       coach profile set NAME=VALUE… [COLLECTION+ FIELD=VALUE…]…",
            "       coach profile set (--clear | --decline) NAME…"
        },
        footer = {
            "",
            "Examples:",
            "  coach profile set current_title Head of Growth",
            "  coach profile set current_base_pay=\"about 45k euros a year\"",
            "  coach profile set other_languages=\"English and some Spanish\" city=Leeds",
            "  coach profile set positions/2.title=\"Head chef\"",
            "  coach profile set positions+ title=Cook employer=Acme start_date=2015",
            "  coach profile set --clear current_title positions/2.title positions/3",
            "  coach profile set --decline birth_year",
            "",
            "Write values as you would say them. Either all is changed or nothing. 'coach profile undo' takes it back."
        })
public final class ProfileSet extends OnProfile {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "NAME=VALUE", description = "What to write; see the examples.")
    private List<String> arguments = List.of();

    @ArgGroup
    private @Nullable Without without;

    private @Nullable Assignments assignments;

    /** What to do with names that come without values. */
    static final class Without {
        @Option(names = "--clear", required = true, description = "Takes values away, or whole items.")
        private boolean clear;

        @Option(
                names = "--decline",
                required = true,
                description = "Takes values away and does not want to be asked about them again.")
        private boolean decline;
    }

    public ProfileSet(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected boolean changes() {
        return true;
    }

    @Override
    protected void check() {
        if (without == null) {
            try {
                assignments = Assignments.of(arguments);
            } catch (IllegalArgumentException wrong) {
                throw new ParameterException(spec.commandLine(), Objects.requireNonNull(wrong.getMessage()));
            }
        }
    }

    @Override
    protected int run(Opened opened) {
        Profile profile = opened.coach().readProfile().run(opened.coachee());
        List<Typed> typed = assignments == null ? bare(opened.names(), profile) : valued(opened.names(), profile);
        EditOutcome outcome = opened.coach()
                .editProfile()
                .run(new EditProfileCommand(
                        opened.coachee(), null, typed.stream().map(Typed::edit).toList()));
        return switch (outcome) {
            case EditOutcome.Applied(var update) -> {
                new Changes(console(), opened.coach().catalogue()).print(update, json(), opened.now());
                yield ExitCode.OK;
            }
            case EditOutcome.Refused(var refusals) -> {
                for (EditOutcome.Refusal refusal : refusals) {
                    String field =
                            refusal.attribute().substring(refusal.attribute().indexOf('.') + 1);
                    String name = typed.get(refusal.edit()).name();
                    String shown = name.endsWith("+") && !field.equals(refusal.attribute()) ? name + " " + field : name;
                    console()
                            .err(console().errStyle().yellow(Printable.line(shown) + ": ")
                                    + Printable.line(refusal.reason()));
                }
                if (refusals.stream().anyMatch(refusal -> refusal.code() == ErrorCode.CONSENT_REQUIRED)) {
                    console().err("'coach profile consent SECTION on' gives your consent.");
                }
                console().err("Nothing was changed.");
                yield ExitCode.of(refusals.getFirst().code());
            }
        };
    }

    /** An edit, and what the person called it. */
    private record Typed(String name, Edit edit) {}

    private List<Typed> valued(Names names, Profile profile) {
        List<Typed> typed = new ArrayList<>();
        Assignments wanted = Objects.requireNonNull(assignments);
        wanted.values().forEach((name, value) -> {
            Target target = names.target(name, profile);
            if (target instanceof Target.Item) {
                throw new ParameterException(
                        spec.commandLine(), "Name a field of %s, as in %s.title.".formatted(name, name));
            }
            typed.add(new Typed(name, new Edit.Set(target, value)));
        });
        for (Assignments.NewItem item : wanted.items()) {
            ItemCollection collection = names.collection(item.collection());
            Map<String, String> fields = new LinkedHashMap<>();
            item.fields().forEach((field, value) -> fields.put(names.field(field, collection), value));
            typed.add(new Typed(item.collection() + "+", new Edit.AddItem(collection.name(), fields)));
        }
        return typed;
    }

    private List<Typed> bare(Names names, Profile profile) {
        boolean decline = Objects.requireNonNull(without).decline;
        List<Typed> typed = new ArrayList<>();
        for (String name : arguments) {
            Target target = names.target(name, profile);
            if (decline && !(target instanceof Target.Scalar)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Items are not asked about one by one; use --clear for %s.".formatted(name));
            }
            typed.add(new Typed(
                    name,
                    switch (target) {
                        case Target.Scalar scalar -> decline ? new Edit.Decline(scalar.name()) : new Edit.Clear(scalar);
                        case Target.Field field -> new Edit.Clear(field);
                        case Target.Item item -> new Edit.RemoveItem(item.collection(), item.item());
                    }));
        }
        return typed;
    }
}
