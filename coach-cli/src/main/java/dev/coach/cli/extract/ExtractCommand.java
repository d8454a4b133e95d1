package dev.coach.cli.extract;

import dev.coach.adapters.pdf.PdfDocuments;
import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.Printable;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coach extract}: needs no database, no model and no network. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A .jsonl file holds one conversation a line: {\"id\": …, \"turns\": [{\"role\": \"user\", \"text\": \"…\"}]}.",
            "A .json file is one such conversation. In .txt and .md a line that begins with a speaker and a colon begins a turn:",
            "'Coach:', 'Interviewer:', 'Entrevistadora:', 'assistant:' or 'Q:' for the one who asks, 'Me:', 'Interviewee:',",
            "'Entrevistada:', 'user:' or 'A:' for the one who is coached; bold or with a time such as [00:12:03] is the same.",
            "When only one of two says so, the other name is the other one. Text without speakers is the coachee's own.",
            "What cannot be read is named, the rest is read, and the exit code is 1, or 3 when all of that does not exist."
        })
public final class ExtractCommand implements Callable<Integer> {
    private final Console console;
    private final Catalogue catalogue = Catalogue.standard();

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files that end in " + Inputs.READ + ", folders of them, or - for the standard input.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "JSON Lines: one for each observation, a last one for each file or record.")
    private boolean json;

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "NAME",
            description = "Only these sections and collections, with commas between them: ${COMPLETION-CANDIDATES}.",
            completionCandidates = SectionNames.class)
    private List<String> sections = List.of();

    public ExtractCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        Extractor extractor = new Extractor(catalogue, PdfDocuments.create(), wanted());
        Inputs inputs = new Inputs(extractor, console.in());
        Report report = json ? new JsonReport(console, catalogue) : new ReadableReport(console, catalogue);
        Refusals refusals = new Refusals();
        InOrder.run(queue -> inputs.forEach(files, queue), extracted -> {
            report.print(extracted);
            refusals.tell(extracted);
        });
        report.end();
        return refusals.exitCode();
    }

    private Set<String> wanted() {
        Set<String> wanted = new LinkedHashSet<>();
        List<String> names = sections.isEmpty() ? SectionNames.all().toList() : sections;
        for (String name : names) {
            Set<String> attributes = attributes(name);
            if (attributes.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no section %s. Known are %s."
                                .formatted(
                                        name,
                                        String.join(", ", SectionNames.all().toList())));
            }
            wanted.addAll(attributes);
        }
        return wanted;
    }

    private Set<String> attributes(String name) {
        Set<String> names = new LinkedHashSet<>();
        catalogue.sections().stream()
                .filter(section -> section.name().equals(name))
                .forEach(section -> section.attributes().forEach(attribute -> names.add(attribute.name())));
        catalogue
                .collection(name)
                .ifPresent(known -> known.fields().forEach(field -> names.add(name + "." + field.name())));
        return names;
    }

    /** What a {@code --sections} can name. */
    static final class SectionNames implements Iterable<String> {
        static Stream<String> all() {
            Catalogue catalogue = Catalogue.standard();
            return Stream.concat(
                    catalogue.sections().stream().map(Section::name),
                    catalogue.collections().stream().map(ItemCollection::name));
        }

        @Override
        public java.util.Iterator<String> iterator() {
            return all().iterator();
        }
    }

    /** Tells of each refusal at once, and keeps why. */
    private final class Refusals {
        private final Set<String> codes = new LinkedHashSet<>();

        void tell(Extracted extracted) {
            Problem problem = extracted.problem();
            if (problem != null) {
                codes.add(problem.code());
                String record = extracted.record() == null ? "" : ", " + extracted.record();
                console.err(console.errStyle().yellow(Printable.line(extracted.file() + record) + ": ")
                        + Printable.line(problem.message()) + " (" + problem.code() + ")");
            }
        }

        int exitCode() {
            if (codes.isEmpty()) {
                return ExitCode.OK;
            }
            return codes.equals(Set.of(ErrorCode.NOT_FOUND.code())) ? ExitCode.NOT_FOUND : ExitCode.FAILURE;
        }
    }
}
