// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import java.util.stream.Stream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.engine.catalog.OfferedOperation;

/** What {@code expect} may ask of the ledger of a step: sums over all its entries of one unit, 0 when there are none. */
public enum LedgerMeasure {
    /** Files left out as a whole. */
    REJECTED_FILES("rejected-files", "files", false),
    /** Records that are no works. */
    REJECTED_WORKS("rejected-works", "works", false),
    /** Records set aside for a person to decide. */
    QUARANTINED_WORKS("quarantined-works", "works", true);

    private final String label;
    private final String unit;
    private final boolean quarantined;

    LedgerMeasure(String label, String unit, boolean quarantined) {
        this.label = label;
        this.unit = unit;
        this.quarantined = quarantined;
    }

    /** What a pipeline calls it. */
    public String label() {
        return label;
    }

    /** Its value. */
    public double of(Ledger ledger) {
        return ledger.entries().stream().filter(entry -> entry.unit().equals(unit))
                .mapToLong(entry -> quarantined ? entry.quarantined() : entry.rejected()).sum();
    }

    /** Those of an operation: the ones that make works have them. */
    static List<String> of(OfferedOperation operation) {
        return operation.outputs().stream().anyMatch(output -> output.type() == Corpus.class)
                ? Stream.of(values()).map(LedgerMeasure::label).toList()
                : List.of();
    }
}
