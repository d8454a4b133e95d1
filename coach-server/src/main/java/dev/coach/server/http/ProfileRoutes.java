package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.HistoryEntry;
import dev.coach.server.wire.CompletenessJson;
import dev.coach.server.wire.ConflictsJson;
import dev.coach.server.wire.HistoryJson;
import dev.coach.server.wire.ProblemJson;
import dev.coach.server.wire.ProfileForm;
import dev.coach.server.wire.ProfileJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is known about the coachee, how it came to be known, and what is missing. */
final class ProfileRoutes {
    /** Bytes that fit into a few packets. */
    private static final int SMALL = 8 * 1024;

    private final Coach coach;
    private final Catalogue catalogue;
    private final ProfileForm form;
    private final ProfileTargets targets;
    private final JsonMapper json;
    private final InstantSource clock;

    ProfileRoutes(Coach coach, ProfileForm form, JsonMapper json, InstantSource clock) {
        this.coach = coach;
        this.catalogue = coach.catalogue();
        this.form = form;
        this.targets = new ProfileTargets(catalogue);
        this.json = json;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/profile", this::show, Access.SIGNED_IN);
        routes.get("/api/v1/profile/completeness", this::completeness, Access.SIGNED_IN);
        routes.get("/api/v1/profile/conflicts", this::conflicts, Access.SIGNED_IN);
        routes.get("/api/v1/profile/{attribute}/history", this::history, Access.SIGNED_IN);
        routes.get("/api/v1/profile/{attribute}/{itemId}/history", this::history, Access.SIGNED_IN);
    }

    private void show(Context ctx) {
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        List<String> fields = fields(ctx);
        if (isKnown(ctx, coachee)) {
            return;
        }
        ProfileJson answer;
        if (fields.isEmpty()) {
            answer = form.of(coach.readProfile().run(coachee), clock.instant());
        } else {
            answer = form.of(coach.readProfile().run(coachee, fields), fields, clock.instant());
        }
        ctx.header("ETag", VersionTags.of(answer.version()));
        send(ctx, json.writeValueAsBytes(answer));
    }

    /** What is small is not compressed, and so need not pass through the stream that would. */
    private static void send(Context ctx, byte[] body) {
        ctx.contentType(ContentType.APPLICATION_JSON);
        if (body.length > SMALL && ctx.header("Accept-Encoding") != null) {
            ctx.result(body);
            return;
        }
        ctx.res().setContentLength(body.length);
        try {
            ctx.res().getOutputStream().write(body);
        } catch (IOException left) {
            throw new ReaderLeft(left);
        }
    }

    /** Answers a caller who has this version already, without reading any of it. */
    private boolean isKnown(Context ctx, CoacheeId coachee) {
        VersionTags known = VersionTags.known(ctx).orElse(null);
        if (known == null) {
            return false;
        }
        String tag = VersionTags.of(coach.readProfile().run(coachee, Set.of()).version());
        if (known.cover(tag)) {
            ctx.status(304).header("ETag", tag);
            return true;
        }
        return false;
    }

    /** Empty when none was asked for, which means all of them. */
    private List<String> fields(Context ctx) {
        String @Nullable [] lists = ctx.req().getParameterValues("fields");
        if (lists == null) {
            return List.of();
        }
        List<String> named = new ArrayList<>();
        for (String list : lists) {
            for (String name : list.split(",", -1)) {
                named.add(name.strip());
            }
        }
        if (named.contains("")) {
            throw Refusal.invalidParameter(
                    "fields",
                    "fields must be names of attributes, collections or sections with single commas between them.");
        }
        List<ProblemJson.Error> unknown = named.stream()
                .filter(name -> !form.knows(name))
                .map(name -> ProblemJson.Error.atParameter("fields", "Unknown field: \"%s\".".formatted(name)))
                .toList();
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
        return named;
    }

    private void completeness(Context ctx) {
        ctx.json(CompletenessJson.of(
                coach.readCompleteness().run(SignedIn.of(ctx).coachee())));
    }

    private void conflicts(Context ctx) {
        Profile profile = coach.readProfile().run(SignedIn.of(ctx).coachee());
        ctx.header("ETag", VersionTags.of(profile.version()))
                .json(ConflictsJson.of(profile, catalogue, clock.instant()));
    }

    private void history(Context ctx) {
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        Target target = targets.of(ctx);
        int limit = Parameters.number(ctx, "limit", 1, 200, 50);
        @Nullable UUID after = Parameters.id(ctx, "after");
        List<HistoryEntry> entries = coach.readHistory().run(coachee, target);
        if (entries.isEmpty()) {
            requireItem(coachee, target);
        }
        int from = after == null ? 0 : position(entries, after) + 1;
        int to = Math.min(entries.size(), from + limit);
        ctx.json(HistoryJson.of(entries.subList(from, to), to < entries.size(), catalogue));
    }

    private static int position(List<HistoryEntry> entries, UUID observation) {
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).observation().id().value().equals(observation)) {
                return index;
            }
        }
        throw Refusal.invalid("/after", "after must be the next of an earlier page of this history.");
    }

    /** An item of which nothing is on record is as good as none; a field that it lacks is not. */
    private void requireItem(CoacheeId coachee, Target target) {
        boolean exists = switch (target) {
            case Target.Scalar scalar -> true;
            case Target.Field(String collection, var item, String field) ->
                coach.readProfile()
                        .run(coachee, Set.of(collection))
                        .item(collection, item)
                        .isPresent();
            case Target.Item whole -> false;
        };
        if (!exists) {
            throw CoachException.notFound("item", "with this id");
        }
    }
}
