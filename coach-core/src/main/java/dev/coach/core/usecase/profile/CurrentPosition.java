package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Positions.WorkType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Concludes what somebody works as now: the only paid position of a file that goes on. Of several none is more so than the others. */
final class CurrentPosition {
    private static final String VOLUNTEER = Positions.WORK_TYPE.type().write(WorkType.VOLUNTEER);

    private CurrentPosition() {}

    /** Claims about the current situation with the evidence of that position. */
    static List<Claim> concludedFrom(List<Claim> claims) {
        Map<String, Map<String, Claim>> positions = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> claim.attribute().startsWith(Positions.COLLECTION.name() + "."))
                .forEach(claim -> positions
                        .computeIfAbsent(Objects.requireNonNull(claim.item()), label -> new LinkedHashMap<>())
                        .put(claim.attribute(), claim));
        List<Map<String, Claim>> ongoing = positions.values().stream()
                .filter(fields -> "true".equals(value(fields, Positions.CURRENT.name()))
                        && !VOLUNTEER.equals(value(fields, Positions.WORK_TYPE.name())))
                .toList();
        return ongoing.size() == 1
                ? Stream.of(
                                about(CurrentSituation.TITLE.name(), field(ongoing.getFirst(), Positions.TITLE.name())),
                                about(
                                        CurrentSituation.EMPLOYER.name(),
                                        field(ongoing.getFirst(), Positions.EMPLOYER.name())))
                        .flatMap(Stream::ofNullable)
                        .toList()
                : List.of();
    }

    private static @Nullable Claim about(String scalar, @Nullable Claim field) {
        return field == null
                ? null
                : new Claim(scalar, null, field.operation(), field.value(), field.confidence(), field.evidence());
    }

    private static @Nullable Claim field(Map<String, Claim> fields, String name) {
        return fields.get(Positions.COLLECTION.name() + "." + name);
    }

    private static @Nullable String value(Map<String, Claim> fields, String name) {
        Claim claim = field(fields, name);
        return claim == null ? null : claim.value();
    }
}
