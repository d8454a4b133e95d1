package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A format whose file says what a test has it say, whatever its bytes. */
final class GivenFile implements ProfileFormat {
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<ProfileFile.Problem> problems = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** A scalar at a place of its own. */
    GivenFile says(String attribute, String value) {
        return claims("/" + attribute, attribute, null, value);
    }

    /** A row of fields, {@code employer=Acme}; blanks around the sign do not count. */
    GivenFile row(String place, String collection, String... fields) {
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            claims(place + "/" + parts[0], collection + "." + parts[0], place, parts[1]);
        }
        return this;
    }

    /** A field that is concluded from another one of its row. */
    GivenFile concludes(String place, String from, String attribute, String value) {
        String quote = texts.getOrDefault(place + "/" + from, "");
        Evidence evidence = new Evidence(quote, new Place.InFile(place + "/" + from));
        claims.add(new Claim(attribute, place, Operation.ASSERT, value, 0.7, evidence));
        return this;
    }

    GivenFile isWrong(String where, String what) {
        problems.add(new ProfileFile.Problem(where, what));
        return this;
    }

    GivenFile leavesOut(String name) {
        leftOut.add(name);
        return this;
    }

    /** A claim whose quote stands nowhere in the file. */
    GivenFile pretends(String attribute, String value) {
        says(attribute, value);
        texts.put("/" + attribute, "something else");
        return this;
    }

    private GivenFile claims(String place, String attribute, @Nullable String item, String value) {
        texts.put(place, value);
        claims.add(
                new Claim(attribute, item, Operation.ASSERT, value, 0.9, new Evidence(value, new Place.InFile(place))));
        return this;
    }

    @Override
    public String name() {
        return "given";
    }

    @Override
    public String title() {
        return "Given file";
    }

    @Override
    public String extractor() {
        return "given/1";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileName() {
        return "given.txt";
    }

    @Override
    public ProfileFile read(byte[] file) {
        return new ProfileFile.Foreign(claims, texts, problems, leftOut);
    }

    @Override
    public void write(
            Profile profile, List<Observation> ledger, Function<Source, Optional<String>> texts, OutputStream out) {
        throw new UnsupportedOperationException("only reads");
    }
}
