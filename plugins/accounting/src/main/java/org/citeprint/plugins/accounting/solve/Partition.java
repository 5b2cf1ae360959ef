// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.ArrayList;
import java.util.List;

/** Cuts the industries of a table into blocks: neighbours of one region, at most {@value #MOST} of them. */
final class Partition {

    private static final int MOST = 320;

    private Partition() {}

    /** Where the blocks begin, then n. */
    static int[] starts(int[] regionOf) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < regionOf.length; i++) {
            if (i == 0 || regionOf[i] != regionOf[i - 1] || i - starts.getLast() == MOST) {
                starts.add(i);
            }
        }
        starts.add(regionOf.length);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
