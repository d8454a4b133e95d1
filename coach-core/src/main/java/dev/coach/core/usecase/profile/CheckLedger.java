package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.schema.Catalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of an observation in an archive why it cannot be: what holds for a claim that is read, its value and its quote, holds for
 * one that somebody hands over.
 */
final class CheckLedger {
    /** How much the clock of the machine that wrote an archive may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Catalogue catalogue;
    private final SaidWords saidWords;

    CheckLedger(Catalogue catalogue, ConversationStore conversations) {
        this.catalogue = catalogue;
        this.saidWords = new SaidWords(conversations);
    }

    /** One archive for one coachee. */
    final class Pass {
        private final CoacheeId coachee;
        private final ProfileFile.Own file;
        private final Instant now;
        private final Map<Source, Optional<String>> texts = new HashMap<>();

        Pass(CoacheeId coachee, ProfileFile.Own file, Instant now) {
            this.coachee = coachee;
            this.file = file;
            this.now = now;
        }

        /** Why it cannot be, to be put behind its place; empty when it can. */
        Optional<String> fault(Observation observation) {
            return texts(observation)
                    .or(() -> value(observation))
                    .or(() -> authority(observation))
                    .or(() -> time(observation))
                    .or(() -> quote(observation));
        }

        private Optional<String> texts(Observation observation) {
            Stream<@Nullable String> texts = observation.source()
                            instanceof Source.Imported(String fileName, String place)
                    ? Stream.of(observation.value(), observation.quote(), observation.extractor(), fileName, place)
                    : Stream.of(observation.value(), observation.quote(), observation.extractor());
            return texts.anyMatch(text -> text != null && CheckFile.holdsNul(text))
                    ? Optional.of("holds a NUL character, which cannot be stored")
                    : Optional.empty();
        }

        /** What is said cannot count like what is written, nor either like what the coachee entered. */
        private Optional<String> authority(Observation observation) {
            Authority most = switch (observation.source()) {
                case Source.Said said ->
                    observation.operation() == Operation.CONFIRM ? Authority.CONFIRMED : Authority.SAID;
                case Source.Written written -> Authority.DOCUMENT;
                case Source.Imported imported -> Authority.DOCUMENT;
                case Source.Entered entered -> Authority.CORRECTED;
            };
            return observation.authority().outranks(most)
                    ? Optional.of("has the authority %s, and its source, %s, gives at most %s"
                            .formatted(
                                    observation.authority().code(),
                                    observation.source().code(),
                                    most.code()))
                    : Optional.empty();
        }

        private Optional<String> value(Observation observation) {
            Target target = observation.target();
            if (target instanceof Target.Item) {
                return catalogue.collection(target.name()).isPresent()
                        ? Optional.empty()
                        : Optional.of("there is no collection " + target.name());
            }
            Optional<Attribute<?>> attribute = catalogue.find(target.attribute());
            if (attribute.isEmpty()
                    || target instanceof Target.Scalar == target.attribute().contains(".")) {
                return Optional.of("there is no attribute " + target.attribute());
            }
            String value = observation.value();
            return value == null
                    ? Optional.empty()
                    : CheckLedger.value(attribute.get(), value, day(attribute.get(), observation));
        }

        /** Wherever the coachee is, it is no later than this; what lies ahead was ahead when it was told. */
        private LocalDate day(Attribute<?> attribute, Observation observation) {
            if (!attribute.ahead()) {
                return LocalDate.ofInstant(now, ZoneOffset.MAX);
            }
            return observation.operation() == Operation.ASSERT
                    ? LocalDate.ofInstant(observation.observedAt(), ZoneOffset.UTC)
                    : LocalDate.MAX;
        }

        private Optional<String> time(Observation observation) {
            Instant latest = now.plus(AHEAD);
            return observation.observedAt().isAfter(latest)
                            || observation.extractedAt().isAfter(latest)
                    ? Optional.of("observed_at and extracted_at cannot lie in the future")
                    : Optional.empty();
        }

        private Optional<String> quote(Observation observation) {
            return switch (observation.source()) {
                case Source.Said said -> quote(observation, "the message");
                case Source.Written written -> quote(observation, "the line");
                // Neither the typed words nor the file are kept anywhere but in the quote.
                case Source.Imported imported -> Optional.empty();
                case Source.Entered entered -> Optional.empty();
            };
        }

        private Optional<String> quote(Observation observation, String what) {
            Optional<String> text = texts.computeIfAbsent(observation.source(), this::text);
            if (text.isEmpty()) {
                return Optional.of("names a source whose words neither this archive nor your conversations hold");
            }
            return text.get().contains(observation.quote())
                    ? Optional.empty()
                    : Optional.of("its quote does not stand in %s that it names".formatted(what));
        }

        /** What is on record here counts more than what an archive says of it. */
        private Optional<String> text(Source source) {
            return saidWords
                    .at(coachee, source)
                    .or(() -> Optional.ofNullable(file.texts().get(source)));
        }
    }

    private static <T> Optional<String> value(Attribute<T> attribute, String value, LocalDate today) {
        return switch (attribute.read(value, today)) {
            case Reading.Accepted<T>(T read) ->
                attribute.type().write(read).equals(value)
                        ? Optional.empty()
                        : Optional.of("%s is not in its canonical form".formatted(attribute.name()));
            case Reading.Rejected<T>(String reason) -> Optional.of(attribute.name() + " " + reason);
        };
    }
}
