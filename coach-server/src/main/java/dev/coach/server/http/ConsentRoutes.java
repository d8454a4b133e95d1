package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Sensitivity;
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
        coach.catalogue()
                .sections()
                .forEach(section -> add(items, section.name(), section.title(), section.attributes(), given));
        coach.catalogue()
                .collections()
                .forEach(collection -> add(items, collection.name(), collection.title(), collection.fields(), given));
        ctx.json(new ConsentsJson(items));
    }

    private static void add(
            List<ConsentJson> items, String name, String title, List<Attribute<?>> attributes, Set<String> given) {
        if (attributes.stream().anyMatch(attribute -> attribute.sensitivity() == Sensitivity.SENSITIVE)) {
            items.add(new ConsentJson(name, title, given.contains(name)));
        }
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
