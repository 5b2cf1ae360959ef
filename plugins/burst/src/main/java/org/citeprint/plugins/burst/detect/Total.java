// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import org.citeprint.plugins.burst.series.Series;

/** What the uses of a term in a year are compared with. */
public enum Total {
    /** All works of the year. */
    ALL_WORKS,
    /** The works of the year that have the field at all. */
    WORKS_WITH_FIELD,
    /** The uses of all terms that are looked at. */
    SELECTED_ITEMS;

    int[] of(Series series) {
        return switch (this) {
            case ALL_WORKS -> series.years().works();
            case WORKS_WITH_FIELD -> series.withField();
            case SELECTED_ITEMS -> series.selected();
        };
    }
}
