// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import org.citeprint.api.data.CitedReference.Form;

/** {@code [Last, First; Last, First|title|source|year|volume|issue|pages|DOI|pub.id|times cited]}. */
final class DimensionsForm {

    private static final int LEAST = 5;
    private static final int PUBLICATION = 8;

    private DimensionsForm() {}

    static boolean read(ReferenceDraft draft) {
        String text = draft.text();
        if (!text.startsWith("[") || text.indexOf('|') < 0) {
            return false;
        }
        String[] parts = text.substring(1, text.endsWith("]") ? text.length() - 1 : text.length()).split("\\|", -1);
        if (parts.length < LEAST) {
            return false;
        }
        int semicolon = parts[0].indexOf(';');
        draft.form(Form.DIMENSIONS)
                .author(semicolon < 0 ? parts[0] : parts[0].substring(0, semicolon))
                .title(parts[1])
                .source(parts[2])
                .year(ReferenceDraft.yearOf(parts[3].strip()))
                .volume(parts[4])
                .page(parts.length > 6 ? parts[6] : "");
        if (parts.length > PUBLICATION && parts[PUBLICATION].strip().startsWith("pub.")) {
            draft.identifier("dimensions:" + parts[PUBLICATION].strip());
        }
        return true;
    }
}
