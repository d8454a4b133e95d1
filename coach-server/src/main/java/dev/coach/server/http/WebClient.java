package dev.coach.server.http;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The browser client and the contract, from the class path. Paths of the client's own pages get its first page; what is under
 * {@code /api} does not.
 */
final class WebClient {
    private static final String FOLDER = "/public";
    private static final String FIRST_PAGE = "/index.html";

    /** Names that can stand in our own builds; nothing that climbs out of the folder. */
    private static final Pattern FILE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\\.[a-z0-9]+");

    private final Map<String, StaticFile> files = new ConcurrentHashMap<>();

    void register(RoutesConfig routes) {
        routes.get("/openapi.yaml", ctx -> serve(ctx, file("/openapi.yaml", "/openapi.yaml")), Access.PUBLIC);
        routes.get("/*", this::page, Access.PUBLIC);
    }

    private void page(Context ctx) throws IOException {
        String path = ctx.path();
        if (path.equals("/api") || path.startsWith("/api/")) {
            throw new NotFoundResponse();
        }
        Optional<StaticFile> file = FILE.matcher(path).matches() ? file(path, FOLDER + path) : Optional.empty();
        if (file.isEmpty() && Accepts.of(ctx.header("Accept")).names("text/html")) {
            file = file(FIRST_PAGE, FOLDER + FIRST_PAGE);
        }
        if (file.isEmpty() && path.equals("/")) {
            file = file(FIRST_PAGE, FOLDER + FIRST_PAGE);
        }
        serve(ctx, file);
    }

    private static void serve(Context ctx, Optional<StaticFile> file) {
        file.orElseThrow(WebClient::nothingHere).send(ctx);
    }

    private Optional<StaticFile> file(String path, String resource) throws IOException {
        StaticFile known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream content = WebClient.class.getResourceAsStream(resource)) {
            if (content == null) {
                return Optional.empty();
            }
            StaticFile read = StaticFile.of(path, content.readAllBytes());
            files.put(path, read);
            return Optional.of(read);
        }
    }

    private static CoachException nothingHere() {
        return new CoachException(ErrorCode.NOT_FOUND, "There is nothing at this address.");
    }
}
