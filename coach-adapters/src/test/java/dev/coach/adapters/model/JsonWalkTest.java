package dev.coach.adapters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonWalkTest {
    private static final String EVENT = """
            {"id": {"a": [1, {"b": "}"}]}, "text": "one", "none": null, "count": 3, "far": 99999999999, "list": [[], {"x": 1}, "two"],
             "last": true}""";

    @Test
    void passesOverWhatNobodyReads() {
        List<String> names = new ArrayList<>();

        walk(EVENT).fields(names::add);

        assertThat(names).containsExactly("id", "text", "none", "count", "far", "list", "last");
    }

    @Test
    void readsValuesAsWhatIsAskedFor() {
        List<Object> read = new ArrayList<>();
        JsonWalk json = walk(EVENT);

        json.fields(name -> {
            switch (name) {
                case "count", "far" -> read.add(json.number());
                case "list" -> json.elements(() -> read.add(json.text()));
                default -> read.add(json.text());
            }
        });
        json.end();

        assertThat(read).containsExactly("", "one", "", 3, Integer.MAX_VALUE, "", "", "two", "");
    }

    @Test
    void findsNothingInWhatIsOfAnotherKind() {
        List<String> found = new ArrayList<>();
        JsonWalk json = walk(EVENT);

        json.fields(name -> {
            if (name.equals("id")) {
                json.elements(() -> found.add(name));
            } else {
                json.fields(found::add);
            }
        });
        json.end();

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": {\"b\": 1}", "{\"a\": tru", "{} {}", "{\"a\" 1}", "<html>"})
    void refusesWhatIsNotOneValue(String text) {
        assertThatThrownBy(() -> {
                    JsonWalk json = walk(text);
                    json.fields(name -> {});
                    json.end();
                })
                .isInstanceOf(JacksonException.class);
    }

    private static JsonWalk walk(String json) {
        return new JsonWalk(new JsonFactory().createParser(ObjectReadContext.empty(), json));
    }
}
