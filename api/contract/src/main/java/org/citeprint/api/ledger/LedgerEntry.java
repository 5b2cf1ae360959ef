// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import java.util.List;

/**
 * What became of everything read from one subject: {@code read = kept + merged + rejected}.
 *
 * @param subject a file or a kind of item, such as {@code data/works.jsonl} or {@code keywords}
 * @param unit what is counted, in the plural, such as {@code works}
 * @param read items seen
 * @param kept items that went on
 * @param merged items folded into another
 * @param rejections items left out, by reason
 */
public record LedgerEntry(
        String subject, String unit, long read, long kept, long merged, List<Rejection> rejections) {

    public LedgerEntry {
        rejections = List.copyOf(rejections);
    }

    /** Items left out for any reason. */
    public long rejected() {
        return rejections.stream().mapToLong(Rejection::count).sum();
    }

    /** Whether {@code read = kept + merged + rejected}. */
    public boolean balances() {
        return read == kept + merged + rejected();
    }
}
