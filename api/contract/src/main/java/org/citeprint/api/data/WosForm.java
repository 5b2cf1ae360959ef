// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citeprint.api.data.CitedReference.Form;

/**
 * {@code SMALL H, 1973, J AM SOC INFORM SCI, V24, P265, DOI 10.…}. The parts stand around the year, which is looked for:
 * files of 2026 have a comma between surname and initials, some references have no author, so commas cannot be counted.
 */
final class WosForm {

    private static final int PARTS_BEFORE_YEAR = 3;
    private static final Set<String> INSTEAD_OF_YEAR = Set.of("IN PRESS", "UNPUB", "UNPUBLISHED", "FORTHCOMING",
            "SUBMITTED", "IN PREPARATION", "IN PREP", "N.D.", "ND", "0");

    private WosForm() {}

    static boolean read(ReferenceDraft draft) {
        List<String> parts = parts(draft.text());
        for (int place = 0; place < Math.min(parts.size(), PARTS_BEFORE_YEAR); place++) {
            String part = parts.get(place);
            if (ReferenceDraft.isFourDigits(part) || INSTEAD_OF_YEAR.contains(part.toUpperCase(Locale.ROOT))) {
                draft.author(String.join(" ", parts.subList(0, place))).year(ReferenceDraft.yearOf(part));
                place(parts.subList(place + 1, parts.size()), draft.form(Form.WOS));
                return true;
            }
        }
        return withoutYear(parts, draft);
    }

    /** {@code *WHO, TECHN REP SER, V3}: told by the marks of volume, page or DOI, or by an author before the source. */
    private static boolean withoutYear(List<String> parts, ReferenceDraft draft) {
        int marked = 0;
        while (marked < parts.size() && !isMarked(parts.get(marked))) {
            marked++;
        }
        boolean named = parts.size() == 2 && isAuthor(parts.getFirst());
        if ((marked == parts.size() && !named) || marked == 0 || marked > PARTS_BEFORE_YEAR) {
            return false;
        }
        draft.form(Form.WOS).author(marked == 1 ? "" : String.join(" ", parts.subList(0, marked - 1)));
        place(parts.subList(marked - 1, parts.size()), draft);
        return true;
    }

    private static boolean isAuthor(String part) {
        return part.startsWith("*") || part.startsWith("[") || ScopusParts.isName(part);
    }

    /** What stands behind the year: perhaps a title, the source, volume, page, DOI. */
    private static void place(List<String> parts, ReferenceDraft draft) {
        int at = 0;
        if (!parts.isEmpty() && parts.getFirst().startsWith("\"")) {
            draft.title(unwrapped(parts.getFirst()));
            at++;
        }
        if (at < parts.size() && !isMarked(parts.get(at))) {
            draft.source(parts.get(at).startsWith("[") && parts.get(at).indexOf(',') > 0
                    ? unwrapped(parts.get(at))
                    : parts.get(at));
        }
        for (int i = parts.size() - 1; i >= at; i--) {
            String part = parts.get(i);
            if (isVolume(part)) {
                draft.volume(part.substring(1));
            } else if (isPage(part)) {
                draft.page(part.substring(part.startsWith("ARTN ") ? "ARTN ".length() : 1));
            } else if (i > at && isVolume(parts.get(i - 1)) && isLettered(part)) {
                draft.page(part);
            }
        }
    }

    private static boolean isMarked(String part) {
        return isVolume(part) || isPage(part) || part.startsWith("DOI ") || part.equals("DOI");
    }

    /** {@code V24}, {@code VA36} or {@code VXLII-1}. */
    private static boolean isVolume(String part) {
        if (part.length() < 2 || part.charAt(0) != 'V' || part.indexOf(' ') >= 0) {
            return false;
        }
        char next = part.charAt(1);
        return ReferenceDraft.isDigit(next)
                || (part.length() > 2 && ReferenceDraft.isDigit(part.charAt(2)))
                || part.chars().skip(1).allMatch(sign -> "IVXLCDM-0123456789".indexOf(sign) >= 0);
    }

    /** {@code P265}, {@code PL101}, {@code pS42} or {@code ARTN e123}. */
    private static boolean isPage(String part) {
        if (part.startsWith("ARTN ")) {
            return true;
        }
        if (part.length() < 2 || (part.charAt(0) != 'P'
                && !(part.charAt(0) == 'p' && Character.isUpperCase(part.charAt(1))))) {
            return false;
        }
        int at = 1;
        while (at < part.length() && at < 6 && Character.isLetter(part.charAt(at))) {
            at++;
        }
        return at < part.length() && ReferenceDraft.isDigit(part.charAt(at));
    }

    /** {@code R5875} or {@code L363} behind a volume: pages that begin with letters, which older files write without a P. */
    private static boolean isLettered(String part) {
        int letters = 0;
        while (letters < part.length() && letters < 3 && part.charAt(letters) >= 'A' && part.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters > 0 && letters < part.length()
                && part.chars().skip(letters).allMatch(sign -> ReferenceDraft.isDigit((char) sign));
    }

    /** The parts between commas; those within brackets or quotation marks part nothing. Linear. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(8);
        int lastBracket = text.lastIndexOf(']');
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', wrapped(text, from, lastBracket));
            int to = comma < 0 ? text.length() : comma;
            parts.add(text.substring(from, to).strip());
            from = to + 1;
        }
        return parts;
    }

    /** Where the brackets or quotation marks that open at the beginning of a part close; else where it begins. */
    private static int wrapped(String text, int from, int lastBracket) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int bracket = text.startsWith("DOI [", at) ? at + 4 : at;
        if (bracket < lastBracket && text.charAt(bracket) == '[') {
            return text.indexOf(']', bracket);
        }
        if (at < text.length() && text.charAt(at) == '"') {
            int close = text.indexOf('"', at + 1);
            boolean ends = close > 0 && (close + 1 == text.length() || text.charAt(close + 1) == ',');
            return ends ? close : from;
        }
        return from;
    }

    private static String unwrapped(String part) {
        return part.length() > 2 ? part.substring(1, part.length() - 1) : "";
    }

    static String write(
            String author, String year, String title, String source, String volume, String page, String doi) {
        List<String> parts = new ArrayList<>();
        add(parts, author.replace(';', ' '));
        parts.add(year.isBlank() ? "n.d." : year.strip());
        add(parts, title.isBlank() ? "" : "\"" + title.strip().replace('"', '\'') + "\"");
        add(parts, source.indexOf(',') < 0 ? source : "[" + source.strip().replace('[', '(').replace(']', ')') + "]");
        add(parts, isVolume("V" + volume.strip()) ? "V" + volume.strip() : "");
        add(parts, page.isBlank() ? "" : isPage("P" + page.strip()) ? "P" + page.strip() : "ARTN " + page.strip());
        add(parts, doi.isBlank() ? "" : "DOI " + doi.strip());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
