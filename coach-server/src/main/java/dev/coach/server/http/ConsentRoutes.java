package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.server.wire.ConsentsJson;
import dev.coach.server.wire.ConsentsJson.ConsentJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which sensitive sections the coachee agrees to have kept. */
final class ConsentRoutes {
    private static final String ONE = "/api/v1/profile/consents/{section}";

    private final Coach coach;

    ConsentRoutes(Coach coach) {
        this.coach = coach;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/profile/consents", this::list, Access.SIGNED_IN);
        routes.put(ONE, this::give, Access.SIGNED_IN);
        routes.delete(ONE, this::withdraw, Access.SIGNED_IN);
    }

    private void list(Context ctx) {
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        Set<String> given = coach.readProfile().run(coachee, Set.of()).consents();
        List<ConsentJson> items = new ArrayList<>();
        coach.catalogue().sections().stream()
                .filter(Section::needsConsent)
                .forEach(section ->
                        items.add(new ConsentJson(section.name(), section.title(), given.contains(section.name()))));
        coach.catalogue().collections().stream()
                .filter(ItemCollection::needsConsent)
                .forEach(collection -> items.add(
                        new ConsentJson(collection.name(), collection.title(), given.contains(collection.name()))));
        ctx.json(new ConsentsJson(items));
    }

    private void give(Context ctx) {
        coach.giveConsent().run(SignedIn.of(ctx).coachee(), ctx.pathParam("section"));
        ctx.status(204);
    }

    private void withdraw(Context ctx) {
        coach.withdrawConsent().run(SignedIn.of(ctx).coachee(), ctx.pathParam("section"));
        ctx.status(204);
    }
}
