// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import java.util.List;

/**
 * What became of everything read from one subject: {@code read = kept + merged + rejected + quarantined}.
 *
 * @param subject a file or a kind of item, such as {@code data/works.jsonl} or {@code keywords}
 * @param unit what is counted, in the plural, such as {@code works}
 * @param read items seen
 * @param kept items that went on
 * @param merged items folded into another
 * @param rejections items left out because they could not be read or used, by reason
 * @param quarantines items that could be read but are doubtful, set aside for a person to decide, by reason
 * @param leftOut the first items rejected or quarantined, verbatim, by place; at most {@link Tally#TEXTS}
 */
public record LedgerEntry(String subject, String unit, long read, long kept, long merged, List<Rejection> rejections,
        List<Rejection> quarantines, List<LeftOut> leftOut) {

    public LedgerEntry {
        rejections = List.copyOf(rejections);
        quarantines = List.copyOf(quarantines);
        leftOut = List.copyOf(leftOut);
    }

    /** An entry without anything quarantined or verbatim. */
    public LedgerEntry(String subject, String unit, long read, long kept, long merged, List<Rejection> rejections) {
        this(subject, unit, read, kept, merged, rejections, List.of(), List.of());
    }

    /** Items left out for any reason. */
    public long rejected() {
        return rejections.stream().mapToLong(Rejection::count).sum();
    }

    /** Items set aside for any reason. */
    public long quarantined() {
        return quarantines.stream().mapToLong(Rejection::count).sum();
    }

    /** Whether {@code read = kept + merged + rejected + quarantined}. */
    public boolean balances() {
        return read == kept + merged + rejected() + quarantined();
    }
}
