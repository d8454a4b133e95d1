package dev.coach.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the web client, kept with its compressed form. What has a hash in its name never changes and may be kept for ever;
 * the rest is asked for again each time, and costs nothing when it is the same.
 */
record StaticFile(String mediaType, boolean lasting, String tag, byte[] plain, byte[] gzip) {
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("yaml", "application/yaml;charset=utf-8"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    static StaticFile of(String path, byte[] content) throws IOException {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return new StaticFile(
                MEDIA_TYPES.getOrDefault(extension, "application/octet-stream"),
                path.startsWith("/assets/"),
                "\"" + digest(content) + "\"",
                content,
                compressed(content));
    }

    void send(Context ctx) {
        ctx.contentType(mediaType)
                .header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache")
                .header("ETag", tag)
                .header("Vary", "Accept-Encoding");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        boolean compress = gzip.length < plain.length && takesGzip(ctx);
        if (compress) {
            ctx.header("Content-Encoding", "gzip");
        }
        byte[] body = compress ? gzip : plain;
        ctx.res().setContentLength(body.length);
        try {
            ctx.res().getOutputStream().write(body);
        } catch (IOException gone) {
            throw new ReaderLeft(gone);
        }
    }

    private static boolean takesGzip(Context ctx) {
        String encodings = ctx.header("Accept-Encoding");
        return encodings != null && encodings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
