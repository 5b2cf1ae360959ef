// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lines of JSON with the names OpenAlex uses and values of every kind, written in every way that JSON allows. */
final class RandomWorks {

    private static final List<String> NAMES = List.of("id", "doi", "ids", "title", "display_name", "language", "type",
            "publication_year", "cited_by_count", "abstract", "abstract_inverted_index", "biblio", "primary_location",
            "host_venue", "authorships", "keywords", "mesh", "topics", "concepts", "referenced_works", "volume",
            "issue", "first_page", "last_page", "pmid", "pmcid", "source", "issn", "author", "raw_author_name",
            "countries", "institutions", "orcid", "ror", "country_code", "lineage", "keyword", "descriptor_name", "x",
            "", "Id", "title ", "abstract_inverted_inde", "абв");
    private static final List<String> NUMBERS = List.of("0", "-0", "1", "7", "-3", "2019", "1e400", "-1E-400", "1.0",
            "0.5e+3", "1234567", "12345678", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
            "-9223372036854775809", "123456789012345678901234567890", "2147483647", "2147483648");
    private static final List<String> TEXTS = List.of("W1", "https://openalex.org/W12", "A5", "10.1/x",
            "https://doi.org/10.1000/\u00C9", "DE", "de", "Germany", "0000-0001-2345-678X", "https://ror.org/01",
            "1234-5678", "12345678", "I1", "https://openalex.org/I2", " ", "\u3000\u2003", "NA", "null", "Carbon",
            "/", "a/", "9780000000002", "a;b");
    private static final List<String> LETTERS = List.of("a", "Z", " ", "/", "\"", "\\", "\n", "\t", "\b", "\f", "\r",
            "\u0000", "\u001f", "\u007f", "\u00e9", "\u4e2d", "\u2028", "\ufeff", "\ufffd", "\uD83D\uDE00", "\uD83D",
            "\uDE00", "\uD83D\uD83D", "\uDFFF\uD800");
    private static final List<String> SPOILT = List.of("01", "1.", ".5", "+1", "-", "1e", "tru", "nulll", "NaN",
            "Infinity", "'a'", "\"\\x\"", "\"\\u12g4\"", "\"\\u\"", "\"a", "\"\t\"", "\"\u0000\"", "[1,]", "[,1]",
            "{\"a\":1,}", "{\"a\"}", "{a:1}", "{1:1}", "[1 2]", "]", "}", "/**/1", "[1}", "{\"a\":[}", "\u0000", "1,",
            "[".repeat(501) + "]".repeat(501));

    private final Random random;

    RandomWorks(long seed) {
        this.random = new Random(seed);
    }

    /** A sound line: an object that looks like a work. */
    String work() {
        StringBuilder line = new StringBuilder();
        object(line, 0, "");
        return line.toString();
    }

    /** A line that is malformed at one place. */
    String spoilt() {
        String mark = "\"@\"";
        String line = "";
        while (!line.contains(mark)) {
            StringBuilder text = new StringBuilder();
            object(text, 0, mark);
            line = text.toString();
        }
        return line.replace(mark, pick(SPOILT));
    }

    private void object(StringBuilder into, int depth, String mark) {
        into.append('{').append(blanks());
        for (int left = depth == 0 ? 2 + random.nextInt(12) : random.nextInt(5); left >= 0; left--) {
            String name = pick(NAMES);
            text(into, name);
            into.append(blanks()).append(':').append(blanks());
            if (!mark.isEmpty() && random.nextInt(6) == 0) {
                into.append(mark);
            } else if (name.equals("abstract_inverted_index") && random.nextInt(3) > 0) {
                index(into);
            } else {
                value(into, depth + 1, mark, name);
            }
            into.append(blanks()).append(left == 0 ? "" : "," + blanks());
        }
        into.append('}');
    }

    private void value(StringBuilder into, int depth, String mark, String name) {
        switch (random.nextInt(depth > 4 ? 4 : isList(name) ? 9 : 7)) {
            case 0 -> into.append(pick(List.of("null", "null", "true", "false")));
            case 1 -> into.append(pick(NUMBERS));
            case 2, 3 -> text(into, pick(TEXTS));
            case 4 -> text(into, letters());
            case 5 -> object(into, depth, mark);
            default -> list(into, depth, mark);
        }
    }

    private static boolean isList(String name) {
        return name.endsWith("s") || name.equals("mesh") || name.equals("lineage");
    }

    private void list(StringBuilder into, int depth, String mark) {
        into.append('[').append(blanks());
        for (int left = random.nextInt(4); left > 0; left--) {
            value(into, depth + 1, mark, "");
            into.append(blanks()).append(left == 1 ? "" : "," + blanks());
        }
        into.append(']');
    }

    private void index(StringBuilder into) {
        into.append('{');
        int words = random.nextInt(30);
        for (int i = 0; i < words; i++) {
            text(into, random.nextInt(4) == 0 ? paired(letters()) : "w" + i);
            into.append(':').append(blanks()).append('[');
            int places = random.nextInt(20) == 0 ? 70 : random.nextInt(3);
            for (int k = 0; k < places; k++) {
                into.append(k == 0 ? "" : "," + blanks())
                        .append(random.nextInt(100) == 0 ? pick(NUMBERS) : random.nextInt(60));
            }
            into.append(']').append(blanks()).append(i == words - 1 ? "" : ",");
        }
        into.append('}');
    }

    private String letters() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(24); left > 0; left--) {
            text.append(pick(LETTERS));
        }
        return text.toString();
    }

    /** Jackson refuses half a pair in a name, though not in a text; here both become a question mark. */
    private static String paired(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A string; what need not be escaped may be so all the same. */
    private void text(StringBuilder into, String text) {
        into.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean paired = Character.isHighSurrogate(unit) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired && random.nextBoolean()) {
                into.append(unit).append(text.charAt(++i));
            } else
                if (unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit)
                        || random.nextInt(16) == 0) {
                            escaped(into, unit);
                        } else {
                            into.append(unit);
                        }
        }
        into.append('"');
    }

    private void escaped(StringBuilder into, char unit) {
        int plain = "\"\\/\b\f\n\r\t".indexOf(unit);
        if (plain >= 0 && random.nextBoolean()) {
            into.append('\\').append("\"\\/bfnrt".charAt(plain));
        } else {
            String digits = String.format("%04x", (int) unit);
            into.append("\\u").append(random.nextBoolean() ? digits : digits.toUpperCase(Locale.ROOT));
        }
    }

    private String blanks() {
        return random.nextInt(8) == 0 ? pick(List.of(" ", "\t", "  \t ")) : "";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
