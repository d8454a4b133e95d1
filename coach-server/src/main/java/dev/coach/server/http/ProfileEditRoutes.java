package dev.coach.server.http;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditOutcome;
import dev.coach.core.usecase.profile.EditProfileCommand;
import dev.coach.server.wire.BatchesJson;
import dev.coach.server.wire.DecisionJson;
import dev.coach.server.wire.MergeJson;
import dev.coach.server.wire.PatchProfileJson;
import dev.coach.server.wire.ProfileForm;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The coachee's own word on the profile: edits, and decisions about what others read. Each answers what it changed. */
final class ProfileEditRoutes {
    private final Coach coach;
    private final ProfileForm form;
    private final ProfileTargets targets;
    private final JsonBody body;
    private final InstantSource clock;

    ProfileEditRoutes(Coach coach, ProfileForm form, JsonBody body, InstantSource clock) {
        this.coach = coach;
        this.form = form;
        this.targets = new ProfileTargets(coach.catalogue());
        this.body = body;
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.patch("/api/v1/profile", this::edit, Access.SIGNED_IN);
        routes.get("/api/v1/profile/batches", this::batches, Access.SIGNED_IN);
        routes.post("/api/v1/profile/batches/{batchId}/undo", this::undoBatch, Access.SIGNED_IN);
        for (String target : List.of("/api/v1/profile/{attribute}", "/api/v1/profile/{attribute}/{itemId}")) {
            routes.post(target + "/confirm", this::confirm, Access.SIGNED_IN);
            routes.post(target + "/reject", this::reject, Access.SIGNED_IN);
            routes.post(target + "/undo", this::undo, Access.SIGNED_IN);
        }
        routes.post("/api/v1/profile/{attribute}/{itemId}/merge", this::merge, Access.SIGNED_IN);
        routes.post("/api/v1/profile/{attribute}/{itemId}/split", this::split, Access.SIGNED_IN);
    }

    private void edit(Context ctx) {
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        VersionTags expected = VersionTags.expected(ctx)
                .orElseThrow(
                        () -> Refusal.preconditionRequired(
                                "Say which version you edit: send the ETag of GET /api/v1/profile as If-Match, or If-Match: * for any."));
        @Nullable
        Map<String, JsonNode> values = body.read(ctx, PatchProfileJson.class).values();
        if (values == null) {
            throw Refusal.invalid(List.of(JsonBody.missing("values")));
        }
        ProfilePatch patch =
                ProfilePatch.read(values, coach.catalogue(), LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX));
        if (!patch.mistakes().isEmpty()) {
            throw Refusal.mistakes(patch.mistakesWith(coach.checkEdits().run(coachee, patch.edits())));
        }
        EditProfileCommand command = new EditProfileCommand(coachee, version(ctx, coachee, expected), patch.edits());
        switch (edit(ctx, command)) {
            case EditOutcome.Applied(ProfileUpdate update) ->
                answer(ctx, update, patch.edits().stream().map(Edit::name).toList());
            case EditOutcome.Refused(List<EditOutcome.Refusal> refusals) ->
                throw Refusal.mistakes(refusals.stream().map(patch::mistake).toList());
        }
    }

    private EditOutcome edit(Context ctx, EditProfileCommand command) {
        try {
            return coach.editProfile().run(command);
        } catch (CoachException conflict) {
            if (conflict.code() != ErrorCode.VERSION_CONFLICT || command.version() == null) {
                throw conflict;
            }
            throw outdated(ctx, current(command.coachee()));
        }
    }

    /** The version that the profile must have; absent for any. */
    private @Nullable Long version(Context ctx, CoacheeId coachee, VersionTags expected) {
        if (expected.isAny()) {
            return null;
        }
        long current = current(coachee);
        if (expected.versions().noneMatch(version -> version == current)) {
            throw outdated(ctx, current);
        }
        return current;
    }

    private long current(CoacheeId coachee) {
        return coach.readProfile().run(coachee, Set.of()).version();
    }

    private static Refusal outdated(Context ctx, long current) {
        ctx.header("ETag", VersionTags.of(current));
        return Refusal.preconditionFailed(
                "The profile has changed since: it is at version %d now. Read it again, then repeat."
                        .formatted(current));
    }

    private void confirm(Context ctx) {
        Target target = targets.of(ctx);
        answer(ctx, coach.confirmValue().run(SignedIn.of(ctx).coachee(), target, concerned(ctx)), target);
    }

    private void reject(Context ctx) {
        Target target = targets.of(ctx);
        answer(ctx, coach.rejectValue().run(SignedIn.of(ctx).coachee(), target, concerned(ctx)), target);
    }

    private void undo(Context ctx) {
        Target target = targets.of(ctx);
        answer(ctx, coach.undoChange().run(SignedIn.of(ctx).coachee(), target, concerned(ctx)), target);
    }

    private void batches(Context ctx) {
        ctx.json(BatchesJson.of(coach.readBatches().run(SignedIn.of(ctx).coachee())));
    }

    private void undoBatch(Context ctx) {
        @Nullable UUID batch = Ids.parse(ctx.pathParam("batchId"));
        if (batch == null) {
            throw CoachException.notFound("batch", "with this id");
        }
        answer(ctx, coach.undoBatch().run(SignedIn.of(ctx).coachee(), new BatchId(batch)), List.of());
    }

    private void merge(Context ctx) {
        Target.Item target = targets.item(ctx);
        @Nullable UUID into = body.read(ctx, MergeJson.class).into();
        if (into == null) {
            throw Refusal.invalid(List.of(JsonBody.missing("into")));
        }
        answer(
                ctx,
                coach.mergeItems()
                        .run(SignedIn.of(ctx).coachee(), target.collection(), target.item(), new ItemId(into)),
                target);
    }

    private void split(Context ctx) {
        Target.Item target = targets.item(ctx);
        @Nullable UUID mention = body.read(ctx, DecisionJson.class).observation();
        if (mention == null) {
            throw Refusal.invalid(List.of(JsonBody.missing("observation")));
        }
        answer(
                ctx,
                coach.splitItem()
                        .run(
                                SignedIn.of(ctx).coachee(),
                                target.collection(),
                                target.item(),
                                new ObservationId(mention)),
                target);
    }

    private @Nullable ObservationId concerned(Context ctx) {
        @Nullable
        UUID observation =
                body.readIfAny(ctx, DecisionJson.class, DecisionJson.CURRENT).observation();
        return observation == null ? null : new ObservationId(observation);
    }

    private void answer(Context ctx, ProfileUpdate update, Target target) {
        answer(ctx, update, List.of(target.name()));
    }

    /** What was spoken of, and what else changed with it. */
    private void answer(Context ctx, ProfileUpdate update, Collection<String> names) {
        Set<String> shown = new TreeSet<>(update.changed());
        shown.addAll(names);
        ctx.header("ETag", VersionTags.of(update.after().version()))
                .json(form.of(update.after(), shown, clock.instant()));
    }
}
