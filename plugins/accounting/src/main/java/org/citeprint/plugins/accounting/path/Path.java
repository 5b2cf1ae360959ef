// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A chain of suppliers: what the first industry sells to final demand needs something of the second, and so on.
 *
 * @param root which final demand it begins with
 * @param industries from the one that sells to final demand to the one that emits
 * @param contribution what the last one emits for it
 * @param branch what it and all paths that go on from it contribute together
 */
record Path(int root, int[] industries, double contribution, double branch) {

    /** The largest first, by size; of equal ones the shorter, then by the order of the table. */
    static final Comparator<Path> ORDER = Comparator.comparingDouble((Path path) -> -Math.abs(path.contribution))
            .thenComparingInt(Path::depth)
            .thenComparingInt(Path::root)
            .thenComparing(Path::industries, Arrays::compare);

    /** How many purchases lie between emitter and final product. */
    int depth() {
        return industries.length - 1;
    }

    int last() {
        return industries[industries.length - 1];
    }
}
