// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.ris;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawRecord;

/**
 * Addresses between semicolons, or as Web of Science gives them to reference managers, all in one value and each behind its
 * authors: {@code [Ames, J.; Brown, K.] Univ Oslo, Oslo, Norway. Ames, J (reprint author), Univ Oslo, Oslo, Norway.}
 */
final class RisAddresses {

    private static final Pattern NEXT = Pattern.compile("(?<=[.;\\]])\\s+(?=\\[)");
    private static final Pattern AUTHORS = Pattern.compile("^\\[[^\\]]*]\\s*");
    /** Behind the last address the author to write to, who has one of those before, or one more. */
    private static final Pattern REPRINT = Pattern
            .compile("(?<=[.;])\\s+[^.;\\[\\]]{1,100}\\((?:reprint|corresponding) author\\),\\s*");

    private RisAddresses() {}

    /** The addresses of a value, without authors. */
    static List<String> of(String value) {
        String text = RawRecord.joined(value).strip();
        if (!AUTHORS.matcher(text).find()) {
            return Parts.semicolons(value);
        }
        return NEXT.splitAsStream(text)
                .map(part -> AUTHORS.matcher(part).replaceFirst(""))
                .flatMap(part -> Stream.of(REPRINT.split(part)))
                .map(part -> part.endsWith(";") ? part.substring(0, part.length() - 1) : part)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
