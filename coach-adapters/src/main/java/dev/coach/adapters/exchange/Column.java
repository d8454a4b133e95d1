package dev.coach.adapters.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member of a foreign row and some fields correspond.
 *
 * @param members its name in the file; two when the parts of a name stand in neighbouring columns
 * @param separator what stands between the elements in a field when the member is a list; absent when it is one text
 */
record Column(List<String> members, Words words, @Nullable String separator) {
    static Column of(String member, Words words) {
        return new Column(List.of(member), words, null);
    }

    /** A list of short things. */
    static Column list(String member, Words words) {
        return new Column(List.of(member), words, ", ");
    }

    /** A list of sentences, which stay lines of their own. */
    static Column lines(String member, Words words) {
        return new Column(List.of(member), words, "\n");
    }

    /** A name whose last word stands in a column of its own. */
    static Column name(String first, String last, Words words) {
        return new Column(List.of(first, last), words, null);
    }

    /** What problems and lists of what is left out call it. */
    String title() {
        return String.join(" and ", members);
    }
}
