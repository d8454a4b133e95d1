package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import dev.coach.server.wire.ProblemJson;
import dev.coach.server.wire.ProfileJson;
import dev.coach.server.wire.ProfileSchemaJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known about the coachee, and what can be known. */
final class ProfileRoutes {
    private final Coach coach;
    private final Catalogue catalogue;
    private final ProfileSchemaJson schema;

    ProfileRoutes(Coach coach) {
        this.coach = coach;
        this.catalogue = coach.catalogue();
        this.schema = ProfileSchemaJson.of(catalogue);
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/profile", this::show, Access.SIGNED_IN);
        routes.get("/api/v1/profile/schema", ctx -> ctx.json(schema), Access.SIGNED_IN);
    }

    private void show(Context ctx) {
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        ProfileJson answer;
        if (ctx.queryParams("fields").isEmpty()) {
            answer = ProfileJson.of(coach.readProfile().run(coachee), catalogue);
        } else {
            Set<String> fields = fields(ctx);
            Profile profile = coach.readProfile().run(coachee, fields);
            answer = ProfileJson.of(profile, catalogue, fields);
        }
        ctx.header("ETag", "\"" + answer.version() + "\"").json(answer);
    }

    private Set<String> fields(Context ctx) {
        List<String> named = ctx.queryParams("fields").stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .toList();
        Set<String> declared = catalogue.names();
        List<ProblemJson.Error> unknown = new ArrayList<>();
        for (int index = 0; index < named.size(); index++) {
            String name = named.get(index);
            if (!declared.contains(name) && catalogue.view(name).isEmpty()) {
                unknown.add(new ProblemJson.Error("/fields/" + index, "Unknown field: \"" + name + "\"."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.unknownAttribute(
                    "%s GET /api/v1/profile/schema lists what there is."
                            .formatted(String.join(
                                    " ",
                                    unknown.stream()
                                            .map(ProblemJson.Error::detail)
                                            .toList())),
                    unknown);
        }
        return new LinkedHashSet<>(named);
    }
}
