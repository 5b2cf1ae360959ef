// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.citeprint.plugins.literature.bytes.Slice;

/**
 * Parts the cited references of Scopus. Until about 2023 a reference is {@code Author, A., Author, B., Title (2010)
 * Journal, 12 (3), pp. 1-9}, and a semicolon parts it from the next; later ones are {@code Author A.; Author B., Title,
 * Journal, 12, 3, pp. 1-9, (2010)}, with semicolons between authors as well, so that only one after a year in brackets,
 * or before another author behind a title, parts references. A cell of the later kind has {@code , (2010)} before semicolons or at its end more often than years
 * before a title or journal: of a book whose title is not known, earlier ones have only {@code Author, A., (2010)}. Linear.
 */
public final class ScopusReferences {

    /** How long {@code (2010)} is. */
    private static final int YEAR = 6;
    private static final Pattern WIDE = Pattern.compile(";\\s+");
    private static final int LONGEST_NAME = 60;
    private static final Pattern AUTHOR = Pattern.compile("(?:[\\p{L}'\u2019-]+ ){1,4}(?:\\p{Lu}\\p{Ll}?\\.[ -]?)+");

    private final byte[] bytes;
    private final int begin;
    private final int end;
    private final Consumer<Slice> target;
    private final Slice reference = new Slice();

    private ScopusReferences(Slice text, Consumer<Slice> target) {
        this.bytes = text.bytes();
        this.begin = text.begin();
        this.end = text.end();
        this.target = target;
    }

    /** Whether the references of a cell are of the later kind. */
    public static boolean isLater(String cell) {
        return new ScopusReferences(encoded(cell), reference -> {}).isLater();
    }

    private static Slice encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Slice slice = new Slice();
        slice.set(bytes, 0, bytes.length);
        return slice;
    }

    /** The references of a cell, as they stand in it. */
    public static List<String> split(String cell) {
        List<String> references = new ArrayList<>();
        each(encoded(cell), reference -> references.add(reference.text()));
        return references;
    }

    /** Hands over the references of a cell, as they stand in it; each is valid until the next. */
    public static void each(Slice cell, Consumer<Slice> target) {
        Slice text = new Slice();
        text.set(Split.joined(cell));
        text.strip();
        ScopusReferences references = new ScopusReferences(text, target);
        if (references.isLater()) {
            references.later();
        } else if (references.isWide()) {
            new ScopusReferences(encoded(WIDE.matcher(text.text()).replaceAll("; ")), target).older();
        } else {
            references.older();
        }
    }

    /** Whether years in brackets behind a comma and a blank end references more often than years stand within them. */
    private boolean isLater() {
        int ends = 0;
        int within = 0;
        for (int at = next(begin, '('); at < end; at = next(at + 1, '(')) {
            if (isYear(at) && closes(at + YEAR - 1, end)) {
                int behind = blanks(at + YEAR);
                boolean last = behind == end || bytes[behind] == ';';
                ends += last && isBehindComma(at) ? 1 : 0;
                within += last ? 0 : 1;
            }
        }
        return ends > within || (ends > 0 && ends == within && isAuthor(begin));
    }

    private boolean isBehindComma(int at) {
        return at - 2 >= begin && bytes[at - 1] == ' ' && bytes[at - 2] == ',';
    }

    /** A reference without a year has a comma behind its authors, and ends where the next one begins with an author. */
    private void later() {
        int from = begin;
        int comma = next(begin, ',');
        for (int at = next(begin, ';'); at < end; at = next(at + 1, ';')) {
            int behind = blanks(at + 1);
            if (behind > at + 1 && (endsWithYear(at) || (comma < at && isAuthor(behind)))) {
                hand(from, at);
                from = behind;
                comma = next(from, ',');
            }
        }
        hand(from, end);
    }

    private boolean endsWithYear(int at) {
        int open = at - YEAR;
        return open >= begin && bytes[at - 1] == ')' && isYear(open);
    }

    /** Whether a family name, initials and what parts them from the rest stand here. */
    private boolean isAuthor(int from) {
        int last = Math.min(end, from + LONGEST_NAME);
        int stop = from;
        while (stop < last && bytes[stop] != ',' && bytes[stop] != ';') {
            stop++;
        }
        reference.set(bytes, from, stop);
        return stop < last && AUTHOR.matcher(reference.text()).matches();
    }

    /** Whether other blanks than a single one stand behind a semicolon. */
    private boolean isWide() {
        for (int at = next(begin, ';'); at < end; at = next(at + 1, ';')) {
            int behind = blanks(at + 1);
            if (behind > at + 2 || (behind == at + 2 && bytes[at + 1] != ' ')) {
                return true;
            }
        }
        return false;
    }

    /** A piece that begins with a small letter behind one without a year was parted inside a title. */
    private void older() {
        int from = begin;
        int searched = begin;
        for (int at = next(begin, ';'); at < end; at = next(at + 1, ';')) {
            if (at + 1 < end && bytes[at + 1] == ' ') {
                if (isSmallLetter(at + 2) && !hasYear(searched, at)) {
                    searched = at;
                } else {
                    hand(from, at);
                    from = at + 2;
                    searched = from;
                }
            }
        }
        hand(from, end);
    }

    /** Whether a bracket opens here with four digits that can be a year. */
    private boolean isYear(int at) {
        if (at + YEAR > end || bytes[at] != '(') {
            return false;
        }
        boolean century = bytes[at + 1] == '1' ? isDigit(at + 2) : bytes[at + 1] == '2' && bytes[at + 2] == '0';
        return century && isDigit(at + 3) && isDigit(at + 4);
    }

    private boolean hasYear(int from, int to) {
        for (int at = next(from, '('); at < to; at = next(at + 1, '(')) {
            if (isYear(at) && (closes(at + YEAR - 1, to) || (isLetter(at + YEAR - 1) && closes(at + YEAR, to)))) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(int at, int to) {
        return at < to && bytes[at] == ')';
    }

    private boolean isLetter(int at) {
        return at < end && bytes[at] >= 'a' && bytes[at] <= 'z';
    }

    private boolean isDigit(int at) {
        return bytes[at] >= '0' && bytes[at] <= '9';
    }

    private boolean isSmallLetter(int at) {
        if (at < end && bytes[at] < 0) {
            reference.set(bytes, at, Math.min(end, at + 4));
            return Character.isLowerCase(reference.text().charAt(0));
        }
        return isLetter(at);
    }

    private int blanks(int from) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
            at++;
        }
        return at;
    }

    private int next(int from, char sign) {
        int at = ByteScan.next(bytes, from, end, sign);
        while (at < end && bytes[at] != sign) {
            at = ByteScan.next(bytes, at + 1, end, sign);
        }
        return at;
    }

    private void hand(int from, int to) {
        reference.set(bytes, from, to);
        reference.strip();
        if (!reference.isEmpty() && reference.bytes()[reference.end() - 1] == ';') {
            reference.set(reference.bytes(), reference.begin(), reference.end() - 1);
            reference.strip();
        }
        if (!reference.isEmpty()) {
            target.accept(reference);
        }
    }
}
