package dev.coach.server.http;

import dev.coach.core.schema.Catalogue;
import dev.coach.server.wire.ProfileSchemaJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** The attribute catalogue: written once, since it is the same for everybody until the server is replaced. */
final class ProfileSchemaRoutes {
    private final byte[] schema;
    private final String tag;

    ProfileSchemaRoutes(Catalogue catalogue, JsonMapper json) {
        this.schema = json.writeValueAsBytes(ProfileSchemaJson.of(catalogue));
        this.tag = tag(schema);
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/profile/schema", this::show, Access.SIGNED_IN);
    }

    /** May be kept, but is asked for again before it is used: a new server may declare more. */
    private void show(Context ctx) {
        ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (VersionTags.known(ctx).filter(tags -> tags.cover(tag)).isPresent()) {
            ctx.status(304);
        } else {
            ctx.contentType(ContentType.APPLICATION_JSON).result(schema);
        }
    }

    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
