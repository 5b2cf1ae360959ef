// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.bytes.Slice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is parted as bytes is what patterns part as text. */
class SplitTest {

    private static final String[] PIECES = {";", "; ", ";  ", ";\t", ",", ", ", " ", "\n", "a", "B", "\u00E9", "\u00C9",
        "\u3000", "(2010)", "(1999a)", ", (2010)", ", (2010);", "(20)", "(2010", "[", "]", "|", "\uD835\uDC1A"};
    private static final Pattern ENDS = Pattern.compile(", \\((?:1[0-9]{3}|20[0-9]{2})\\)\\s*(?:;|$)");
    private static final Pattern WITHIN = Pattern.compile("\\((?:1[0-9]{3}|20[0-9]{2})\\)(?!\\s*(?:;|$))");
    private static final Pattern YEAR = Pattern.compile("\\((?:1[0-9]{3}|20[0-9]{2})[a-z]?\\)");
    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\((?:1[0-9]{3}|20[0-9]{2})\\));\\s+");

    private static List<String> texts(int seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<String> parts(Split split, String text) {
        byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.UTF_8);
        Slice slice = new Slice();
        slice.set(bytes, 1, bytes.length - 1);
        List<String> parts = new ArrayList<>();
        split.each(slice, part -> parts.add(part.text()));
        return parts;
    }

    @Test
    void partsAtASign() {
        for (String text : texts(1)) {
            assertThat(parts(Split.SEMICOLONS, text)).as(text).isEqualTo(Parts.semicolons(text));
            assertThat(parts(Split.at("; "), text)).as(text).isEqualTo(Parts.at("; ").apply(text));
            assertThat(parts(Split.at("|"), text)).as(text).isEqualTo(Parts.at("|").apply(text));
        }
    }

    @Test
    void partsReferencesOfScopus() {
        for (String text : texts(2)) {
            List<String> expected = references(RawRecord.joined(text).strip());
            assertThat(parts(ScopusReferences::each, text)).as(text).isEqualTo(expected);
            assertThat(ScopusReferences.split(text)).as(text).isEqualTo(expected);
            assertThat(ScopusReferences.isLater(text)).as(text).isEqualTo(isLater(text));
        }
    }

    /** Without a year a reference ends before an author behind whose name a title stands, not before further authors. */
    @Test
    void partsReferencesOfScopusWithoutAYear() {
        assertThat(ScopusReferences.split("Ames J., Trade; a view, Made Up J; van der Li Ö.-K., Steel, J, 3, (2001);"
                + " Brown K.; Carter D., Coal, J; Eka F.; Gil H., Wood, (2003); Hume I., Ore; second edition"))
                .containsExactly("Ames J., Trade; a view, Made Up J", "van der Li Ö.-K., Steel, J, 3, (2001)",
                        "Brown K.; Carter D., Coal, J", "Eka F.; Gil H., Wood, (2003)", "Hume I., Ore; second edition");
    }

    /** No name stands in these texts, which would tell where ends and beginnings are as many. */
    private static boolean isLater(String text) {
        return ENDS.matcher(text).results().count() > WITHIN.matcher(text).results().count();
    }

    private static List<String> references(String text) {
        List<String> pieces = new ArrayList<>();
        if (isLater(text)) {
            pieces.addAll(Arrays.asList(BOUNDARY.split(text, -1)));
        } else {
            for (String piece : text.split(";\\s+", -1)) {
                boolean goesOn = !piece.isEmpty() && Character.isLowerCase(piece.charAt(0));
                if (goesOn && !pieces.isEmpty() && !YEAR.matcher(pieces.getLast()).find()) {
                    pieces.add(pieces.removeLast() + "; " + piece);
                } else {
                    pieces.add(piece);
                }
            }
        }
        return pieces.stream().map(String::strip)
                .map(piece -> piece.endsWith(";") ? piece.substring(0, piece.length() - 1).strip() : piece)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
