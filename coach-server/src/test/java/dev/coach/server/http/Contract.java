package dev.coach.server.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract {@code openapi.yaml}; a field that it does not declare is a mistake, too. */
final class Contract {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Contract ONLY = new Contract();

    private final JsonNode document = read();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    static Contract get() {
        return ONLY;
    }

    /** All operations, such as {@code POST /api/v1/session}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(name -> !name.equals("parameters"))
                        .forEach(method -> operations.add(
                                method.toUpperCase(java.util.Locale.ROOT) + " /api/v1" + path.getKey())));
        return operations;
    }

    /** The names of its query parameters, in their order. */
    List<String> queryParameters(String operation) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : declared(operation).path("parameters")) {
            if (parameter.path("in").asString("").equals("query")) {
                names.add(parameter.get("name").asString());
            }
        }
        return names;
    }

    private JsonNode declared(String operation) {
        String[] parts = operation.split(" ");
        return document.at("/paths")
                .get(parts[1].substring("/api/v1".length()))
                .get(parts[0].toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether anybody may call it. */
    boolean isPublic(String operation) {
        JsonNode security = declared(operation).get("security");
        return security != null && security.isEmpty();
    }

    /** Fails when the contract does not allow this answer. */
    void check(String method, String path, int status, String mediaType, String body) {
        JsonNode operation = operation(method, path);
        JsonNode response = operation.get("responses").get(Integer.toString(status));
        if (response == null) {
            throw new AssertionError("%s %s must not answer %d: %s".formatted(method, path, status, body));
        }
        if (response.has("$ref")) {
            response = document.at(response.get("$ref").asString().substring(1));
        }
        if (!response.has("content")) {
            if (!body.isEmpty()) {
                throw new AssertionError(
                        "%s %s answers %d without a body, not with %s".formatted(method, path, status, body));
            }
            return;
        }
        JsonNode content = response.get("content").get(mediaType);
        if (content == null) {
            throw new AssertionError("%s %s must not answer %d as %s".formatted(method, path, status, mediaType));
        }
        checkSchema(content.get("schema"), body);
    }

    /** Fails when the contract does not allow this as the data of an event. */
    void checkEvent(String name, String data) {
        String schema = switch (name) {
            case "profile.changed" -> "ProfileChanged";
            case "conversation.changed" -> "ConversationChanged";
            default -> "Turn" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
        checkSchema(JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), data);
    }

    private void checkSchema(JsonNode schema, String body) {
        Schema compiled = schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode root = (ObjectNode) JSON.readTree(text);
            root.set("components", document.get("components"));
            return REGISTRY.getSchema(root);
        });
        var mistakes = compiled.validate(JSON.readTree(body));
        if (!mistakes.isEmpty()) {
            throw new AssertionError("not as the contract says: %s in %s".formatted(mistakes, body));
        }
    }

    private JsonNode operation(String method, String path) {
        String plain = path.replaceFirst("\\?.*", "");
        return document.get("paths").properties().stream()
                .filter(entry -> Pattern.matches("/api/v1" + entry.getKey().replaceAll("\\{\\w+}", "[^/]+"), plain))
                .map(entry -> entry.getValue().get(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract has no %s %s".formatted(method, plain)));
    }

    private static JsonNode read() {
        try (InputStream yaml = Contract.class.getResourceAsStream("/openapi.yaml")) {
            JsonNode document = new YAMLMapper().readTree(Objects.requireNonNull(yaml));
            document.at("/components/schemas").values().forEach(Contract::close);
            return document;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Lets an object have the declared properties only, unless it says otherwise. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.has("properties") && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            object.values().forEach(Contract::close);
        } else if (schema.isArray()) {
            schema.values().forEach(Contract::close);
        }
    }
}
