package dev.coach.adapters.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the wire types of JSON columns: what is absent is left out, what is unknown is ignored. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static String write(Object wire) {
        return MAPPER.writeValueAsString(wire);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> List<T> readList(String json, Class<T> element) {
        JavaType type = MAPPER.getTypeFactory().constructCollectionType(List.class, element);
        return MAPPER.readValue(json, type);
    }

    /** A member that every version of the wire type has written. */
    static <T> T present(@Nullable T member, String name) {
        if (member == null) {
            throw new IllegalStateException("stored JSON lacks " + name);
        }
        return member;
    }
}
