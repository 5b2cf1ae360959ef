// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.api.data.CitedReference.Form;

/** References that are nothing but an identifier, told by its shape or by the scheme in front of it. */
final class IdentifierForm {

    private static final int LONGEST = 200;
    private static final Set<String> SCHEMES = Set.of("pmid", "pmcid", "eid", "openalex", "lens", "wos", "isbn",
            "arxiv",
            "s2", "corpusid", "mag", "dimensions");
    /** Each scheme's shape; no two match the same text. */
    private static final Map<String, Pattern> SHAPES = Map.of(
            "openalex", Pattern.compile("W\\d{4,12}"),
            "lens", Pattern.compile("\\d{3}-\\d{3}-\\d{3}-\\d{3}-\\d{2}[\\dX]"),
            "pmid", Pattern.compile("\\d{5,8}"),
            "pmcid", Pattern.compile("PMC\\d{3,9}"),
            "wos", Pattern.compile("(?:WOS|ISI|MEDLINE|BCI|CCC|KJD|SCIELO|CSCD|DRCI):\\w{8,24}"),
            "eid", Pattern.compile("2-s2\\.0-\\d{6,14}"),
            "dimensions", Pattern.compile("pub\\.\\d{6,14}"),
            "s2", Pattern.compile("[0-9a-f]{40}"));

    private IdentifierForm() {}

    static boolean read(ReferenceDraft draft) {
        String text = draft.text();
        if (text.length() > LONGEST || text.indexOf(' ') >= 0 || text.isEmpty()) {
            return false;
        }
        Optional<String> found = !draft.dois().isEmpty() && bare(text).equals(draft.dois().getFirst())
                ? Optional.of("doi:" + draft.dois().getFirst())
                : of(text);
        found.ifPresent(identifier -> draft.form(Form.IDENTIFIER).identifier(identifier));
        return found.isPresent();
    }

    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.substring(Math.max(lower.indexOf("10."), 0)).replaceFirst("[.;]$", "");
    }

    /** {@code scheme:value} of an identifier written in any of the usual ways. */
    static Optional<String> of(String text) {
        String value = text.startsWith("http") ? text.substring(text.lastIndexOf('/') + 1) : text;
        for (Map.Entry<String, Pattern> shape : SHAPES.entrySet()) {
            if (shape.getValue().matcher(value).matches()) {
                return Optional.of(shape.getKey() + ":" + value);
            }
        }
        int colon = value.indexOf(':');
        String scheme = colon < 0 ? "" : value.substring(0, colon).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) && colon + 1 < value.length()
                ? Optional.of(scheme + ":" + value.substring(colon + 1))
                : Optional.empty();
    }
}
