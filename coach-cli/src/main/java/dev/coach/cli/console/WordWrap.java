package dev.coach.cli.console;

import java.util.function.Consumer;

/** Breaks flowing text between words while it streams; a word is handed on when it is complete. */
public final class WordWrap {
    private final Consumer<String> sink;
    private final int width;
    private final String indent;
    private final StringBuilder word = new StringBuilder();
    private int column;
    private int spaces;

    /**
     * @param width of the screen; 0 breaks nothing
     * @param begun how many columns of the first line are taken
     * @param indent of every further line
     */
    public WordWrap(Consumer<String> sink, int width, int begun, String indent) {
        this.sink = sink;
        this.width = width;
        this.column = begun;
        this.indent = indent;
    }

    /** Breaks a whole text that begins at an indent; its further lines begin there too. */
    public static String paragraph(String lead, String text, int width) {
        StringBuilder lines = new StringBuilder(lead);
        WordWrap wrap = new WordWrap(lines::append, width, lead.length(), " ".repeat(lead.length()));
        wrap.add(text);
        wrap.end();
        return lines.toString();
    }

    public void add(String piece) {
        for (int at = 0; at < piece.length(); at++) {
            char character = piece.charAt(at);
            if (character == '\n') {
                endWord();
                breakLine();
            } else if (character == ' ') {
                endWord();
                spaces++;
            } else {
                word.append(character);
            }
        }
    }

    /** Hands on the last word. */
    public void end() {
        endWord();
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (width > 0 && column > indent.length() && column + spaces + word.length() > width) {
            breakLine();
        }
        sink.accept(" ".repeat(spaces) + word);
        column += spaces + word.length();
        spaces = 0;
        word.setLength(0);
    }

    private void breakLine() {
        sink.accept("\n" + indent);
        column = indent.length();
        spaces = 0;
    }
}
