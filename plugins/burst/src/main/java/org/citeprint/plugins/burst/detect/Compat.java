// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

/** Whose results the bursts are to agree with. */
public enum Compat {
    /** Kleinberg's own program: batched model, rises cost gamma ln(years + 1). */
    KLEINBERG,
    /**
     * Sci2: the same model with one ratio, against the works that have the field. A burst that ended one year before the
     * last is given its end, which Sci2 leaves empty.
     */
    SCI2,
    /** The R package bursts: the continuous model on the gaps between uses, spread evenly within each year. */
    CRAN,
    /**
     * CiteSpace: in each year the items of its g-index, references no older than the look-back years; a year's total is
     * the sum of the items kept; rises cost gamma ln(years).
     */
    CITESPACE
}
