// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.tagged;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.plugins.literature.mapping.RawRecord;

/** The lines of one record, as they stand and as fields. */
final class TaggedLines {

    private static final Pattern DASHES = Pattern.compile("-{3,}");

    /** The mark is looked for where tags stand: comments on other works have their numbers in the text. */
    private static final int MARGIN = 8;

    private final List<Line> lines;
    private final boolean begun;

    /**
     * A line.
     *
     * @param tag its tag; empty when it goes on with the one before
     * @param seam whether a blank line, or one of dashes, stands before it
     */
    private record Line(String tag, String value, String text, int number, boolean seam) {}

    /** No lines yet; whether the record will begin as it should. */
    TaggedLines(boolean begun) {
        this(new ArrayList<>(), begun);
    }

    private TaggedLines(List<Line> lines, boolean begun) {
        this.lines = lines;
        this.begun = begun;
    }

    /** Whether the record begins as it should. */
    boolean begun() {
        return begun;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Adds a line with a tag, or one without. */
    void add(String tag, String value, String text, int number, boolean afterBlank) {
        boolean afterDashes = !lines.isEmpty() && DASHES.matcher(lines.getLast().text).matches();
        lines.add(new Line(tag, value, text, number, afterBlank || afterDashes));
    }

    int number() {
        return lines.getFirst().number;
    }

    /** The lines as they stand in the file. */
    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    RawRecord record(TaggedSyntax syntax) {
        RawRecord record = new RawRecord(number());
        for (Line line : lines) {
            String owner = syntax.owners().getOrDefault(line.tag, "");
            if (!owner.isEmpty()) {
                List<String> owners = record.all(owner);
                record.add(TaggedSyntax.ownersOf(line.tag), owners.isEmpty() ? "" : owners.getLast());
            }
            if (line.tag.isEmpty()) {
                record.append(line.value);
            } else {
                record.add(line.tag, line.value);
            }
        }
        return record;
    }

    /** The first line that tells of a second record: a tag that comes again, or its mark spoilt; -1 when none does. */
    int secondRecord(TaggedSyntax syntax) {
        Set<String> seen = new HashSet<>();
        Set<String> beforeGap = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String tag = lines.get(i).tag;
            if (lines.get(i).seam) {
                beforeGap.addAll(seen);
            }
            boolean again = syntax.once().contains(tag) && seen.contains(tag);
            boolean apart = syntax.together().contains(tag) && beforeGap.contains(tag);
            if (again || apart || (i > 0 && syntax.isSpoiltBegin(tag))) {
                return i;
            }
            seen.add(tag);
        }
        return -1;
    }

    /** The last line at or before a place at which another record may begin: behind a gap, or with the mark in it. */
    int seamBefore(int place, TaggedSyntax syntax) {
        for (int i = place; i > 0; i--) {
            Line line = lines.get(i);
            boolean marked = line.text.substring(0, Math.min(line.text.length(), MARGIN)).contains(syntax.begin())
                    || line.text.contains(syntax.begin() + "-");
            if (line.seam || marked || syntax.isSpoiltBegin(line.tag) || isFirstSpoilt(line.text, syntax)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line is the first one but for one letter: most records of a file are of one type. */
    private boolean isFirstSpoilt(String line, TaggedSyntax syntax) {
        String first = lines.getFirst().text;
        return lines.getFirst().tag.equals(syntax.begin()) && line.length() == first.length()
                && IntStream.range(0, line.length()).filter(i -> line.charAt(i) != first.charAt(i)).count() == 1;
    }

    /**
     * Two records.
     *
     * @param first the lines of the first one
     * @param rest the lines behind it
     */
    record Two(TaggedLines first, TaggedLines rest) {}

    /** The records at a seam, see {@link #seamBefore}. */
    Two at(int seam, TaggedSyntax syntax) {
        boolean marked = !syntax.begin().isEmpty() && lines.get(seam).tag.equals(syntax.begin());
        return new Two(new TaggedLines(lines.subList(0, seam), begun),
                new TaggedLines(lines.subList(seam, lines.size()), marked));
    }

    /** The records on both sides of a mark within the last line before a place that has one; these lines are used up. */
    Optional<Two> atMarkBefore(int place, TaggedSyntax syntax) {
        for (int i = place - 1; i >= 0; i--) {
            Line line = lines.get(i);
            int at = syntax.markWithin(line.text);
            if (at > 0) {
                List<Line> first = new ArrayList<>(lines.subList(0, i));
                first.add(line(line, line.text.substring(0, at), line.seam, syntax));
                lines.set(i, line(line, line.text.substring(at), true, syntax));
                return Optional.of(new Two(new TaggedLines(first, begun), at(i, syntax).rest()));
            }
        }
        return Optional.empty();
    }

    private static Line line(Line whole, String part, boolean seam, TaggedSyntax syntax) {
        Matcher field = syntax.field().matcher(part);
        return field.find()
                ? new Line(TaggedSyntax.tag(field), TaggedSyntax.value(field), part, whole.number, seam)
                : new Line("", part.strip(), part, whole.number, seam);
    }
}
