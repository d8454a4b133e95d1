package dev.coach.core.domain.profile;

import java.util.Objects;

/** Where a quote stands in the text that was read. */
public sealed interface Place {
    /**
     * In a conversation.
     *
     * @param index of the utterance among all utterances of both speakers, from 0
     */
    record InUtterance(int index) implements Place {
        public InUtterance {
            if (index < 0) {
                throw new IllegalArgumentException("index cannot be negative: " + index);
            }
        }
    }

    /** In a document: page and line as {@link dev.coach.core.domain.document.TextLine} counts them, from 1. */
    record InDocument(int page, int line) implements Place {
        public InDocument {
            if (page < 1 || line < 1) {
                throw new IllegalArgumentException("page and line start at 1: " + page + ", " + line);
            }
        }
    }

    /**
     * In a file of another program.
     *
     * @param where as a person finds it there: a JSON pointer such as {@code /work/0/position}, or file and line such as {@code
     *     Positions.csv:3}
     */
    record InFile(String where) implements Place {
        public InFile {
            Objects.requireNonNull(where, "where");
        }
    }
}
