// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.bytes.Slice;

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

    /** Hands over the addresses of a reprint field, without their authors. */
    static void reprint(String text, Consumer<Slice> target) {
        Slice slice = new Slice();
        for (String address : reprint(text)) {
            byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
            slice.set(bytes, 0, bytes.length);
            target.accept(slice);
        }
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
