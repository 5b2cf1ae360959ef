// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.mapping.RawRecord;

/** Takes entries apart: {@code key, name = {value}, name = "value" # macro, name = 2017}. Commas may be missing. */
final class BibtexEntry {

    /** The names under which a record has what is no field. */
    static final String TYPE = "@type";
    static final String KEY = "@key";

    private static final Set<String> NO_WORKS = Set.of("comment", "preamble", "string");
    private static final Pattern NAME = Pattern.compile("\\G[\\s,]*([^\\s=,{}\"#%'][^=,{}\"#%'\\n]*)=\\s*");
    /** Scopus has commas within keys, which stand in a line of their own. */
    private static final Pattern FIRST = Pattern
            .compile("\\A\\s*(?:([^={}\"\\n]*[^={}\"\\s]),[ \\t]*\\n|([^=,{}]*)(?:,|\\z))");
    private static final Pattern WORD = Pattern.compile("\\G[^\\s,#{}\"]+");
    private static final Pattern JOIN = Pattern.compile("\\G\\s*#\\s*");
    private static final Pattern REST = Pattern.compile("\\G[\\s,;]*\\z");

    private final Map<String, String> macros = new HashMap<>();

    /** An entry that cannot be taken apart. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;

        Malformed(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** Whether entries of a type are works. */
    static boolean isWork(String type) {
        return !NO_WORKS.contains(type.toLowerCase(Locale.ROOT));
    }

    /** Takes note of macros; a malformed one is passed over. */
    void other(String type, String body) {
        Matcher name = NAME.matcher(body);
        if (type.equalsIgnoreCase("string") && name.find()) {
            StringBuilder value = new StringBuilder();
            try {
                value(body, name.end(), value);
                macros.put(name.group(1).strip().toLowerCase(Locale.ROOT), value.toString());
            } catch (Malformed e) {
                return; // the entries that use it show its name
            }
        }
    }

    /** The record of an entry, given what stands between its outer braces. */
    RawRecord parse(String type, String body, int line) throws Malformed {
        RawRecord record = new RawRecord(line);
        record.add(TYPE, type.toLowerCase(Locale.ROOT));
        Matcher key = FIRST.matcher(body);
        int at = 0;
        if (key.find()) {
            record.add(KEY, (key.group(1) == null ? key.group(2) : key.group(1)).strip());
            at = key.end();
        }
        Matcher name = NAME.matcher(body);
        while (name.find(at)) {
            StringBuilder value = new StringBuilder();
            at = value(body, name.end(), value);
            record.add(name.group(1).strip().toLowerCase(Locale.ROOT), value.toString());
        }
        if (!REST.matcher(body).find(at)) {
            String rest = body.substring(at).strip();
            throw new Malformed("no field can be read at `" + rest.substring(0, Math.min(20, rest.length())) + "`");
        }
        return record;
    }

    private int value(String body, int from, StringBuilder into) throws Malformed {
        int at = from;
        Matcher join = JOIN.matcher(body);
        while (true) {
            at = piece(body, at, into);
            if (!join.find(at)) {
                return at;
            }
            at = join.end();
        }
    }

    private int piece(String body, int from, StringBuilder into) throws Malformed {
        char first = from < body.length() ? body.charAt(from) : ',';
        if (first == '{' || first == '"') {
            int end = close(body, from, first == '{' ? '}' : '"');
            into.append(body, from + 1, end);
            return end + 1;
        }
        Matcher word = WORD.matcher(body);
        if (!word.find(from)) {
            if (first == ',') {
                return from;
            }
            throw new Malformed("a field has no value");
        }
        into.append(macros.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()));
        return word.end();
    }

    /** Where a value ends: the sign that closes it, outside the braces within it. */
    private static int close(String body, int from, char sign) throws Malformed {
        int depth = 0;
        for (int at = from + 1; at < body.length(); at++) {
            char letter = body.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (depth == 0 && letter == sign) {
                return at;
            } else {
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            }
        }
        throw new Malformed("a value is not closed");
    }
}
