// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;

/** Takes names, volumes and pages out of the parts between the commas of a reference of Scopus. */
final class ScopusParts {

    private static final int LONGEST_INITIALS = 10;
    private static final int LONGEST_VOLUME = 16;
    private static final int LONGEST_WORD = 6;
    private static final List<String> PAGE_MARKS = List.of("pp. ", "p. ", "art. no. ", "art. ", "article no. ",
            "article ");

    private ScopusParts() {}

    /** Whether a text is {@code Small H.} or {@code Garzon RX}: a name with initials behind its last blank. */
    static boolean isName(String text) {
        String name = text.strip();
        int blank = name.lastIndexOf(' ');
        return blank > 0 && isInitials(name.substring(blank + 1));
    }

    /** Whether a text is {@code H.}, {@code J.C.-W.}, {@code T. L.} or {@code JL}. */
    static boolean isInitials(String text) {
        if (text.isEmpty() || text.length() > LONGEST_INITIALS) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean dotted = i + 1 < text.length() && text.charAt(i + 1) == '.';
            if (Character.isLetter(sign)) {
                // Two letters to a stop at most: Yu., Ch.
                if (!Character.isUpperCase(sign) && !(dotted && i > 0 && Character.isUpperCase(text.charAt(i - 1)))) {
                    return false;
                }
                letters++;
            } else if (sign != '.' && sign != '-' && sign != ' ') {
                return false;
            }
        }
        return letters > 0 && (text.endsWith(".") || letters <= 3);
    }

    /** Takes {@code pp. 1-9}, {@code p. 5} or {@code art. no. 7} out of the parts. */
    static String takePages(List<String> parts, ReferenceDraft draft) {
        for (int i = 0; i < parts.size(); i++) {
            String value = pages(parts.get(i).strip());
            if (!value.isEmpty()) {
                draft.page(value);
                parts.subList(i, parts.size()).clear();
                return value;
            }
        }
        return "";
    }

    private static String pages(String part) {
        if (part.length() > 40 || part.isEmpty() || "pPaA".indexOf(part.charAt(0)) < 0) {
            return "";
        }
        String lower = part.toLowerCase(java.util.Locale.ROOT);
        for (String mark : PAGE_MARKS) {
            if (lower.startsWith(mark) && part.chars().anyMatch(Character::isDigit)) {
                String value = part.substring(mark.length()).strip();
                return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
            }
        }
        return "";
    }

    /** Takes the one to three numbers at the end: the first is the volume, others are issue and article. */
    static String takeVolume(List<String> parts) {
        int from = parts.size();
        while (from > 1 && parts.size() - from < 3 && isVolume(parts.get(from - 1))) {
            from--;
        }
        if (from == parts.size()) {
            return "";
        }
        String volume = volume(parts.get(from));
        parts.subList(from, parts.size()).clear();
        return volume;
    }

    /** Whether a part is {@code 24}, {@code 24 (4)}, {@code 30 COM (12)}, {@code A12} or {@code (12)}; no title. */
    static boolean isVolume(String part) {
        String text = part.strip();
        int at = !text.isEmpty() && Character.isLetter(text.charAt(0)) ? 1 : 0;
        at += text.startsWith("(") ? 1 : 0;
        int digits = at;
        while (digits < text.length() && ReferenceDraft.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at && text.length() <= LONGEST_VOLUME && longestWord(text, digits) <= LONGEST_WORD
                && (digits + 2 > text.length() || !Character.isLetter(text.charAt(digits))
                        || !Character.isLetter(text.charAt(digits + 1)));
    }

    private static int longestWord(String text, int from) {
        int longest = 0;
        int word = 0;
        for (int i = from; i < text.length(); i++) {
            word = Character.isLetter(text.charAt(i)) ? word + 1 : 0;
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /** The volume without the issue behind it. */
    static String volume(String part) {
        int end = part.indexOf('(');
        String volume = (end < 0 ? part : part.substring(0, end)).strip();
        return volume.endsWith(".") ? volume.substring(0, volume.length() - 1) : volume;
    }
}
