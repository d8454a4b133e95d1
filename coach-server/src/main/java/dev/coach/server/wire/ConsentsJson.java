package dev.coach.server.wire;

import java.util.List;

/** Which sections hold something sensitive, and which of them the coachee agrees to have kept. */
public record ConsentsJson(List<ConsentJson> items) {
    public record ConsentJson(String section, String title, boolean given) {}
}
