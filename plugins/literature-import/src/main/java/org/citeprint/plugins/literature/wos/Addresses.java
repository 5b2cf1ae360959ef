// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses of a record: {@code [Authors] Organisation, Suborganisation, City Zip, Country.}, one a line, without
 * the authors in older files. They are never parted at full stops: {@code St. Louis} and {@code U.S.A.} have some.
 */
public final class Addresses {

    private static final Pattern REPRINT_AUTHOR = Pattern.compile("\\((?:reprint|corresponding) author\\)\\s*,\\s*");
    private static final Pattern NEXT_REPRINT = Pattern
            .compile("(?<=\\.); (?=[^;]*\\((?:reprint|corresponding) author\\))");
    private static final Pattern OLD_REPRINT_AUTHOR = Pattern.compile("^[^,]*,[^,]*,\\s*");

    private Addresses() {}

    /** The addresses without their authors: from C1 or, when it is missing, from the reprint address. */
    static List<String> of(WosRecord record) {
        return record.has(WosTag.C1) ? joined(record.strings(WosTag.C1)) : reprint(record.string(WosTag.RP));
    }

    /** The organisation: what stands before the first comma. */
    static String organisation(String address) {
        int comma = address.indexOf(',');
        return (comma < 0 ? address : address.substring(0, comma)).strip();
    }

    /** A line whose bracket is still open goes on in the next one. */
    private static List<String> joined(List<String> lines) {
        List<String> addresses = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            String text = open.isEmpty() ? line.strip() : open + " " + line.strip();
            if (text.startsWith("[") && text.indexOf(']') < 0) {
                open = text;
            } else {
                addresses.add(withoutAuthors(text));
                open = "";
            }
        }
        if (!open.isEmpty()) {
            addresses.add(open);
        }
        return addresses;
    }

    private static String withoutAuthors(String address) {
        return address.startsWith("[") ? address.substring(address.indexOf(']') + 1).strip() : address;
    }

    /** The addresses of a reprint field, without their authors. */
    public static List<String> reprint(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> addresses = new ArrayList<>();
        for (String part : NEXT_REPRINT.split(text, -1)) {
            String[] halves = REPRINT_AUTHOR.split(part, 2);
            addresses.add(halves.length == 2 ? halves[1] : OLD_REPRINT_AUTHOR.matcher(part).replaceFirst(""));
        }
        return addresses;
    }
}
