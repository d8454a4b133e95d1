package dev.coach.core.extraction.conversation.frames;

import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frames that a rule looks for, each with what it means. Those declared first are meant first. */
public final class Frames<M> {
    private final Map<String, Candidates<M>> byFirstWord = new HashMap<>();

    private record Entry<M>(Frame frame, M meaning) {}

    /** The frames with one first word, by the second: most places of a sentence then have none to try. */
    private record Candidates<M>(Map<String, List<Entry<M>>> bySecondWord, List<Entry<M>> beforeAnyWord) {
        Candidates() {
            this(new HashMap<>(), new ArrayList<>());
        }

        void add(Entry<M> entry) {
            entry.frame()
                    .secondWords()
                    .ifPresentOrElse(
                            words -> words.forEach(word -> bySecondWord
                                    .computeIfAbsent(word, second -> new ArrayList<>(beforeAnyWord))
                                    .add(entry)),
                            () -> {
                                bySecondWord.values().forEach(entries -> entries.add(entry));
                                beforeAnyWord.add(entry);
                            });
        }

        List<Entry<M>> before(String word) {
            return bySecondWord.getOrDefault(word, beforeAnyWord);
        }
    }

    /**
     * A frame found in a sentence.
     *
     * @param start the place of its first word
     * @param end the place behind its last word
     */
    public record Hit<M>(M meaning, int start, int end) {}

    private Frames() {}

    /**
     * The frames in {@code frames/<file>.txt}, where a meaning stands above its frames.
     *
     * @param meanings every one must have a frame
     */
    public static <M extends Enum<M>> Frames<M> load(String file, Class<M> meanings) {
        Frames<M> frames = new Frames<>();
        List<FrameFile.Section> sections = FrameFile.read(file);
        for (FrameFile.Section section : sections) {
            M meaning = Enum.valueOf(meanings, section.meaning());
            section.frames().forEach(line -> frames.add(Frame.of(line), meaning));
        }
        Set<M> silent = EnumSet.allOf(meanings);
        sections.forEach(section -> silent.remove(Enum.valueOf(meanings, section.meaning())));
        if (!silent.isEmpty()) {
            throw new IllegalStateException("frames/" + file + ".txt says nothing about " + silent);
        }
        return frames;
    }

    /** The frames in {@code frames/<file>.txt} by group, where a group and a meaning in it stand above them: {@code Pace FAST}. */
    public static Map<String, Frames<String>> loadGroups(String file) {
        Map<String, Frames<String>> groups = new HashMap<>();
        for (FrameFile.Section section : FrameFile.read(file)) {
            String[] heading = section.meaning().split(" ", 2);
            Frames<String> frames = groups.computeIfAbsent(heading[0], group -> new Frames<>());
            section.frames().forEach(line -> frames.add(Frame.of(line), heading[1]));
        }
        return groups;
    }

    /** These frames with their meanings. */
    public static <M> Frames<M> of(Map<String, M> meanings) {
        Frames<M> frames = new Frames<>();
        meanings.forEach((frame, meaning) -> frames.add(Frame.of(frame), meaning));
        return frames;
    }

    private void add(Frame frame, M meaning) {
        for (String word : frame.firstWords()) {
            byFirstWord.computeIfAbsent(word, first -> new Candidates<>()).add(new Entry<>(frame, meaning));
        }
    }

    /** The frames at this place, in the order of their declaration. */
    public List<Hit<M>> at(Sentence sentence, int place) {
        Candidates<M> candidates = byFirstWord.get(sentence.form(place));
        if (candidates == null) {
            return List.of();
        }
        List<Hit<M>> hits = new ArrayList<>();
        for (Entry<M> entry : candidates.before(sentence.form(place + 1))) {
            int end = entry.frame().endAt(sentence, place);
            if (end >= 0) {
                hits.add(new Hit<>(entry.meaning(), place, end));
            }
        }
        return hits;
    }

    /** The first frame at each place of a sentence, in order; they may overlap. */
    public List<Hit<M>> in(Sentence sentence) {
        List<Hit<M>> hits = new ArrayList<>();
        for (int place = 0; place < sentence.size(); place++) {
            at(sentence, place).stream().findFirst().ifPresent(hits::add);
        }
        return hits;
    }
}
