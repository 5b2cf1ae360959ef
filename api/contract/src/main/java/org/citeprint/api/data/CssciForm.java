// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.regex.Pattern;
import org.citeprint.api.data.CitedReference.Form;

/**
 * {@code 1.author,author.title.journal.year}, where the last part may go on with issue and pages behind the year. The
 * number of the reference in its list may be missing where all four parts are there and nothing else is meant: no DOI or
 * address has blanks or Chinese letters between its full stops, and a stroke is of an address.
 */
final class CssciForm {

    private static final int LONGEST_NUMBER = 4;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}(?:[,(:].*)?\\s*");

    private CssciForm() {}

    static boolean read(ReferenceDraft draft) {
        String text = draft.text();
        int dot = text.indexOf('.');
        boolean numbered = dot > 0 && dot <= LONGEST_NUMBER
                && text.chars().limit(dot).allMatch(sign -> sign >= '0' && sign <= '9');
        List<String> parts = List.of(text.substring(numbered ? dot + 1 : 0).split("\\.", -1));
        int last = parts.size() - 1;
        while (last > 0 && parts.get(last).isBlank()) {
            last--;
        }
        String end = parts.get(last).strip();
        if (last < 2 || end.length() < 4 || ReferenceDraft.yearOf(end.substring(0, 4)) == 0
                || (!numbered && !isWithoutNumber(text, last + 1, end))) {
            return false;
        }
        draft.form(Form.CSSCI)
                .author(first(parts.getFirst()))
                .year(ReferenceDraft.yearOf(end.substring(0, 4)))
                .title(String.join(".", last == 2 ? parts.subList(1, 2) : parts.subList(1, last - 1)))
                .source(last == 2 ? "" : parts.get(last - 1));
        pages(end, draft);
        return true;
    }

    /** Author, title, source and year joined by full stops without a blank, and Chinese letters or words in them. */
    private static boolean isWithoutNumber(String text, int parts, String end) {
        boolean words = text.codePoints()
                .anyMatch(sign -> sign == ' ' || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        return parts > 3 && words && Character.isLetter(text.codePointAt(0)) && !text.contains(", ")
                && !text.contains(". ") && text.indexOf('/') < 0 && YEAR.matcher(end).matches();
    }

    /** {@code 2014,33(2):104-114} has the volume behind the comma and the pages behind the colon. */
    private static void pages(String end, ReferenceDraft draft) {
        int comma = end.indexOf(',');
        int bracket = end.indexOf('(');
        int colon = end.indexOf(':');
        if (comma == 4 && bracket > comma) {
            draft.volume(end.substring(comma + 1, bracket));
        }
        if (colon > 0) {
            draft.page(end.substring(colon + 1));
        }
    }

    private static String first(String authors) {
        for (int i = 0; i < authors.length(); i++) {
            if (",;\uFF0C\uFF1B\u3001".indexOf(authors.charAt(i)) >= 0) {
                return authors.substring(0, i);
            }
        }
        return authors;
    }
}
