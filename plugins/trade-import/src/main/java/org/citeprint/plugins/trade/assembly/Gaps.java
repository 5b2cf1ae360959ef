// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.ArrayList;
import java.util.List;

/**
 * What one region lacks and others have. The regions of a database have the same sectors and categories; when a row is lost
 * with its column, or a column of final demand, this is the only trace. A region that shares nothing with the others, such
 * as a rest of the world of one sector, lacks nothing. Linear in regions times names.
 */
final class Gaps {

    private Gaps() {}

    /**
     * The names a region lacks, as {@code region, name}, in the order of regions and then names.
     *
     * @param regionOf for each industry or column of demand the index of its region
     * @param nameOf for each the index of its sector or category
     */
    static List<String> of(List<String> regions, List<String> names, int[] regionOf, int[] nameOf) {
        boolean[][] has = new boolean[regions.size()][names.size()];
        for (int i = 0; i < regionOf.length; i++) {
            has[regionOf[i]][nameOf[i]] = true;
        }
        boolean[] usual = usual(has, names.size());
        List<String> gaps = new ArrayList<>();
        for (int region = 0; region < has.length; region++) {
            if (shares(has[region], usual)) {
                for (int name = 0; name < usual.length; name++) {
                    if (usual[name] && !has[region][name]) {
                        gaps.add(regions.get(region) + ", " + names.get(name));
                    }
                }
            }
        }
        return gaps;
    }

    /** Which names more than half of the regions have that have any, or one of two. */
    private static boolean[] usual(boolean[][] has, int names) {
        int regions = 0;
        int[] count = new int[names];
        for (boolean[] row : has) {
            boolean any = false;
            for (int name = 0; name < names; name++) {
                count[name] += row[name] ? 1 : 0;
                any |= row[name];
            }
            regions += any ? 1 : 0;
        }
        boolean[] usual = new boolean[names];
        for (int name = 0; name < names; name++) {
            usual[name] = 2 * count[name] > regions || (regions == 2 && count[name] > 0);
        }
        return usual;
    }

    private static boolean shares(boolean[] row, boolean[] usual) {
        for (int name = 0; name < row.length; name++) {
            if (row[name] && usual[name]) {
                return true;
            }
        }
        return false;
    }
}
