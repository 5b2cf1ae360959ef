// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.CitedReference.Form;

/**
 * {@code Author, A., Author, B., Title (2010) Source, 12 (3), pp. 1-9}: Scopus until about 2023. A reference without a
 * title of its own is {@code Author, A., (2010) Source, …}.
 */
final class ScopusForm {

    private ScopusForm() {}

    static boolean read(ReferenceDraft draft) {
        String text = draft.text();
        int year = year(text);
        if (year < 0) {
            return false;
        }
        draft.form(Form.SCOPUS).year(ReferenceDraft.yearOf(text.substring(year + 1, year + 5)));
        String before = text.substring(0, year).strip();
        List<String> names = parts(before);
        int authors = authors(names, draft);
        draft.title(String.join(", ", names.subList(authors, names.size())));
        place(text.substring(text.indexOf(')', year) + 1), draft);
        return true;
    }

    /** Where the bracket of the year opens: the first with a year in it that is no issue and no title begins behind. */
    private static int year(String text) {
        for (int at = text.indexOf('('); at >= 0 && at + 5 < text.length(); at = text.indexOf('(', at + 1)) {
            int close = text.charAt(at + 5) == ')' ? at + 5 : at + 6;
            boolean closed = close < text.length() && text.charAt(close) == ')';
            if (closed && ReferenceDraft.isFourDigits(text.substring(at + 1, close))
                    && !isIssue(text, at)
                    && (close + 1 == text.length() || ".:".indexOf(text.charAt(close + 1)) < 0)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the bracket stands behind a volume, as in {@code , 327 (1990)}. */
    private static boolean isIssue(String text, int bracket) {
        int from = bracket - 1;
        while (from > 0 && ReferenceDraft.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from < bracket - 1 && from > 1 && text.charAt(from - 1) == ' ' && text.charAt(from - 2) == ',';
    }

    /** The parts between commas that have a blank or nothing behind them. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            if (at + 1 == text.length() || text.charAt(at + 1) == ' ') {
                add(parts, text.substring(from, at));
                from = at + 1;
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
            parts.add(stripped);
        }
    }

    /** How many of the parts are authors; the first of them goes into the draft. */
    private static int authors(List<String> parts, ReferenceDraft draft) {
        int at = 0;
        while (at < parts.size()) {
            int taken = name(parts, at);
            if (taken == 0) {
                break;
            }
            if (at == 0) {
                draft.author(taken == 2 ? parts.get(0) + ", " + parts.get(1) : parts.get(0));
            }
            at += taken;
        }
        return at;
    }

    /** How many parts the name at a place takes: {@code Small, H.} two, {@code Small H.} and {@code et al.} one. */
    private static int name(List<String> parts, int at) {
        String part = parts.get(at);
        if (at > 0 && (part.startsWith("et al") || part.equals("..."))) {
            return 1;
        }
        if (at + 1 < parts.size() && ScopusParts.isInitials(parts.get(at + 1)) && part.length() < 60) {
            return 2;
        }
        return part.endsWith(".") && ScopusParts.isName(part) && part.length() < 60 ? 1 : 0;
    }

    /** Source, volume and pages behind the year. */
    private static void place(String text, ReferenceDraft draft) {
        List<String> parts = parts(text);
        parts.removeIf(part -> part.contains("://"));
        boolean paged = !ScopusParts.takePages(parts, draft).isEmpty();
        int volume = 0;
        while (volume < parts.size() && (volume == 0 || !ScopusParts.isVolume(parts.get(volume)))) {
            volume++;
        }
        if (volume < parts.size()) {
            draft.volume(ScopusParts.volume(parts.get(volume)));
        }
        boolean placed = paged || volume < parts.size();
        int names = placed ? volume : Math.min(1, parts.size());
        draft.source(String.join(", ", parts.subList(0, names)));
    }
}
