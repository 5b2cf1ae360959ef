// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.citeprint.api.data.CitedReference.Form;

/** A {@link CitedReference} in the making: the empty text and year 0 stand for what is absent. */
final class ReferenceDraft {

    private static final Set<String> NOBODY = Set.of("anonymous", "[anonymous]", "anon", "anon.",
            "[no author name available]", "[no author]", "no author name available", "佚名");
    private static final Set<String> NOWHERE = Set.of("[no title captured]", "no title captured");
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;

    private final String original;
    private final String text;
    private final List<String> dois;
    private Form form = Form.UNKNOWN;
    private String author = "";
    private int year;
    private String title = "";
    private String source = "";
    private String volume = "";
    private String page = "";
    private String identifier = "";

    ReferenceDraft(String original) {
        this.original = original;
        this.text = original.strip();
        this.dois = Dois.in(text);
    }

    String text() {
        return text;
    }

    List<String> dois() {
        return dois;
    }

    ReferenceDraft form(Form value) {
        form = value;
        return this;
    }

    ReferenceDraft author(String value) {
        String name = value.strip();
        author = NOBODY.contains(name.toLowerCase(java.util.Locale.ROOT)) ? "" : name;
        return this;
    }

    ReferenceDraft year(int value) {
        year = value;
        return this;
    }

    ReferenceDraft title(String value) {
        title = value.strip();
        return this;
    }

    ReferenceDraft source(String value) {
        String name = value.strip();
        source = NOWHERE.contains(name.toLowerCase(java.util.Locale.ROOT)) ? "" : name;
        return this;
    }

    ReferenceDraft volume(String value) {
        volume = value.strip();
        return this;
    }

    /** The first page of a range, or an article number. */
    ReferenceDraft page(String value) {
        page = firstPage(value.strip());
        return this;
    }

    ReferenceDraft identifier(String value) {
        identifier = value;
        return this;
    }

    /** The reference; of an unknown form when nobody could read it. */
    CitedReference build(boolean known) {
        return new CitedReference(known ? form : Form.UNKNOWN, present(author),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year), present(title), present(source),
                present(volume), present(page), dois, present(identifier), original);
    }

    private static Optional<String> present(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isLetterOrDigit(value.charAt(i))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The year that four digits, with a letter behind them or not, stand for; 0 when it is none that can be. */
    static int yearOf(String digits) {
        int value = isFourDigits(digits) ? Integer.parseInt(digits, 0, 4, 10) : 0;
        return value >= EARLIEST && value <= LATEST ? value : 0;
    }

    /** Whether a text is four digits, with a letter behind them or not. */
    static boolean isFourDigits(String part) {
        int length = part.length();
        if (length != 4 && !(length == 5 && Character.isLetter(part.charAt(4)))) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!isDigit(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is one of 0 to 9. */
    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static String firstPage(String pages) {
        for (int i = 1; i < pages.length(); i++) {
            char character = pages.charAt(i);
            if (character == ',' || character == ';' || character == ' ' || character == '-'
                    || (character >= '\u2010' && character <= '\u2015')) {
                return pages.substring(0, i);
            }
        }
        return pages;
    }
}
