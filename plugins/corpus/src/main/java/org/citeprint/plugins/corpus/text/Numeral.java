// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

/**
 * A page, article number or volume as it is compared.
 *
 * @param text letters and digits, in lower case, without zeros in front; empty when there is none
 * @param digits the first run of digits in it
 */
public record Numeral(String text, String digits) {

    /** The numeral in a text. */
    public static Numeral of(String text) {
        String plain = Fold.letters(text);
        int from = 0;
        while (from < plain.length() - 1 && plain.charAt(from) == '0') {
            from++;
        }
        String bare = plain.substring(from);
        int start = 0;
        while (start < bare.length() && !Character.isDigit(bare.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < bare.length() && Character.isDigit(bare.charAt(end))) {
            end++;
        }
        return new Numeral(bare, start == 0 && end == bare.length() ? bare : bare.substring(start, end));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether letters stand in it. */
    public boolean hasLetter() {
        return digits.length() < text.length();
    }

    /** What it is looked up by: its digits, or its letters when it has none. */
    public String key() {
        return digits.isEmpty() ? text : digits;
    }
}
