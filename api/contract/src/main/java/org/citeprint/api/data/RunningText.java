// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import org.citeprint.api.data.CitedReference.Form;

/**
 * A reference as people write it: {@code Small, H. (1973). Co-citation in …. Journal of …, 24(4), 265-269.} Only a year
 * makes it one; what stands before it gives the author, what stands behind a year in brackets title, source and place.
 */
final class RunningText {

    private RunningText() {}

    static boolean read(ReferenceDraft draft) {
        String text = draft.text();
        int at = yearAt(text);
        if (at < 0) {
            return false;
        }
        draft.form(Form.TEXT).year(ReferenceDraft.yearOf(text.substring(at, at + 4))).author(author(text));
        boolean bracketed = at > 0 && text.charAt(at - 1) == '(';
        int close = bracketed ? text.indexOf(')', at) : -1;
        if (close > 0 && close + 1 < text.length()) {
            titleAndPlace(text.substring(close + 1), draft);
        }
        return true;
    }

    /** A year in brackets, else the last four digits that can be a year and stand alone; -1 when there are none. */
    private static int yearAt(String text) {
        int last = -1;
        for (int at = 0; at + 4 <= text.length(); at++) {
            boolean alone = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (at + 4 == text.length() || !ReferenceDraft.isDigit(text.charAt(at + 4)));
            if (alone && ReferenceDraft.isDigit(text.charAt(at)) && isYear(text, at)) {
                if (at > 0 && text.charAt(at - 1) == '(') {
                    return at;
                }
                last = at;
            }
        }
        return last;
    }

    private static boolean isYear(String text, int at) {
        int year = ReferenceDraft.yearOf(text.substring(at, at + 4));
        return year >= 1500;
    }

    /** What stands before the first comma, semicolon or bracket, with the initials behind the comma; if it is a name. */
    private static String author(String text) {
        int end = 0;
        while (end < text.length() && ",;(:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(0, end).strip();
        if (end == text.length() || name.length() > 60 || name.chars().anyMatch(Character::isDigit)) {
            return "";
        }
        int next = end + 1;
        while (next < text.length() && ",;(&".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        String given = text.charAt(end) == ',' ? text.substring(end + 1, next).strip() : "";
        return ScopusParts.isInitials(given) ? name + ", " + given : name;
    }

    private static void titleAndPlace(String behind, ReferenceDraft draft) {
        String text = behind.replaceFirst("^[.,:;\\s]+", "");
        int end = text.indexOf(". ");
        if (end < 0) {
            draft.title(text);
            return;
        }
        draft.title(text.substring(0, end));
        String place = text.substring(end + 2);
        int comma = place.indexOf(", ");
        if (comma < 0) {
            draft.source(place);
            return;
        }
        draft.source(place.substring(0, comma));
        String[] numbers = place.substring(comma + 2).split(", ", -1);
        if (ScopusParts.isVolume(numbers[0])) {
            draft.volume(ScopusParts.volume(numbers[0]));
            if (numbers.length > 1 && ScopusParts.isVolume(numbers[1])) {
                draft.page(numbers[1].replaceFirst("\\.+$", ""));
            }
        }
    }
}
