// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the cited references of Scopus. Until about 2023 a reference is {@code Author, A., Author, B., Title (2010)
 * Journal, 12 (3), pp. 1-9}, and a semicolon parts it from the next; later ones are {@code Author A.; Author B., Title,
 * Journal, 12, 3, pp. 1-9, (2010)}, with semicolons between authors as well, so that only one after a year in brackets
 * parts references. A cell of the later kind has {@code , (2010)} before semicolons or at its end. Linear.
 */
public final class ScopusReferences {

    private static final Pattern LATER = Pattern.compile(", \\((?:1[0-9]{3}|20[0-9]{2})\\)\\s*(?:;|$)");
    private static final Pattern YEAR = Pattern.compile("\\((?:1[0-9]{3}|20[0-9]{2})[a-z]?\\)");
    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\((?:1[0-9]{3}|20[0-9]{2})\\));\\s+");

    private ScopusReferences() {}

    /** Whether the references of a cell are of the later kind. */
    public static boolean isLater(String cell) {
        return LATER.matcher(cell).find();
    }

    /** The references of a cell, as they stand in it. */
    public static List<String> split(String cell) {
        String text = RawRecord.joined(cell).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        Matcher later = LATER.matcher(text);
        return later.find() ? stripped(BOUNDARY.split(text, -1)) : older(text);
    }

    /** A piece that begins with a small letter behind one without a year was parted inside a title. */
    private static List<String> older(String text) {
        List<String> references = new ArrayList<>();
        for (String piece : text.split(";\\s+", -1)) {
            boolean goesOn = !piece.isEmpty() && Character.isLowerCase(piece.charAt(0));
            if (goesOn && !references.isEmpty() && !YEAR.matcher(references.getLast()).find()) {
                references.add(references.removeLast() + "; " + piece);
            } else {
                references.add(piece);
            }
        }
        return stripped(references.toArray(String[]::new));
    }

    private static List<String> stripped(String[] pieces) {
        return Arrays.stream(pieces)
                .map(String::strip)
                .map(piece -> piece.endsWith(";") ? piece.substring(0, piece.length() - 1).strip() : piece)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
