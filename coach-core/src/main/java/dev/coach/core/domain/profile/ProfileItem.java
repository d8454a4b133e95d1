package dev.coach.core.domain.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One position, school or skill.
 *
 * @param fields by field name; what is not known is absent
 */
public record ProfileItem(ItemId id, Map<String, ProfileValue> fields) {
    public ProfileItem {
        Objects.requireNonNull(id, "id");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of a field in canonical form. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(fields.get(field)).map(ProfileValue::value);
    }

    /** The values of all fields in canonical form. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        fields.forEach((field, value) -> written.put(field, value.value()));
        return written;
    }
}
