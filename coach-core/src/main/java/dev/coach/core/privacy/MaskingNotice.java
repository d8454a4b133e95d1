package dev.coach.core.privacy;

/** What a model is told of placeholders. */
@FunctionalInterface
public interface MaskingNotice {
    /** @param example one of the placeholders of the request, such as {@code [[NAME_1]]} */
    String with(String example);
}
