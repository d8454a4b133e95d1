package dev.coach.cli.extract;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.JsonLine;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.schema.Catalogue;
import tools.jackson.core.JsonGenerator;

/** JSON Lines: one for each observation, and a last one for each file or record that says how it went. */
final class JsonReport implements Report {
    private final Console console;
    private final Catalogue catalogue;

    JsonReport(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public void print(Extracted extracted) {
        for (Claim claim : extracted.claims()) {
            console.out(JsonLine.of(json -> observation(json, extracted, claim)));
        }
        console.out(JsonLine.of(json -> summary(json, extracted)));
    }

    @Override
    public void end() {}

    private void observation(JsonGenerator json, Extracted extracted, Claim claim) {
        begin(json, extracted);
        json.writeStringProperty("attribute", claim.attribute());
        json.writeStringProperty("item", claim.item());
        json.writeName("value");
        if (claim.value() == null) {
            json.writeNull();
        } else {
            JsonLine.value(json, catalogue.find(claim.attribute()).orElseThrow().type(), claim.value());
        }
        json.writeStringProperty("operation", claim.operation().code());
        json.writeNumberProperty("confidence", claim.confidence());
        json.writeObjectPropertyStart("evidence");
        json.writeStringProperty("quote", claim.evidence().quote());
        switch (claim.evidence().place()) {
            case Place.InUtterance(int index) -> json.writeNumberProperty("turn", index);
            case Place.InDocument(int page, int line) -> {
                json.writeNumberProperty("page", page);
                json.writeNumberProperty("line", line);
            }
            case Place.InFile(String where) -> json.writeStringProperty("where", where);
        }
        json.writeEndObject();
        json.writeStringProperty("extractor", extracted.extractor());
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Extracted extracted) {
        begin(json, extracted);
        json.writeStringProperty("status", extracted.status());
        json.writeNumberProperty("observations", extracted.claims().size());
        Problem problem = extracted.problem();
        if (problem == null) {
            json.writeNullProperty("problem");
        } else {
            json.writeObjectPropertyStart("problem");
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, Extracted extracted) {
        json.writeStartObject();
        json.writeStringProperty("file", extracted.file());
        json.writeStringProperty("record", extracted.record());
    }
}
