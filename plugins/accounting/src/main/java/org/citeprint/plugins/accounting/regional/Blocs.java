// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.Names;

/**
 * Groups of regions; regions in none are groups of their own. Accounts are gathered from those of the full table, never
 * computed from a gathered table, so that no footprint changes; trade within a group is no import or export.
 *
 * @param names the groups, in the order of the first region of each
 * @param of for each region its group
 */
record Blocs(List<String> names, int[] of) {

    /**
     * From the options.
     *
     * @throws ProblemException CP-5030 for a region that is not there, CP-5031 for one in two groups or a name of a group that is
     *     another region's
     */
    static Blocs of(Map<String, List<String>> blocs, List<String> regions) {
        String[] nameOf = regions.toArray(String[]::new);
        boolean[] taken = new boolean[regions.size()];
        blocs.forEach((bloc, members) -> {
            if (members.isEmpty()) {
                throw problem("bloc `" + bloc + "` has no region");
            }
            for (String member : members) {
                int region = Names.index("region", member, regions);
                if (taken[region]) {
                    throw problem("region `" + member + "` is in two blocs");
                }
                taken[region] = true;
                nameOf[region] = bloc;
            }
        });
        for (String bloc : blocs.keySet()) {
            int region = regions.indexOf(bloc);
            if (region >= 0 && !taken[region]) {
                throw problem("bloc `" + bloc + "` has the name of a region that is not in it");
            }
        }
        List<String> names = new ArrayList<>();
        int[] of = new int[nameOf.length];
        for (int region = 0; region < of.length; region++) {
            if (!names.contains(nameOf[region])) {
                names.add(nameOf[region]);
            }
            of[region] = names.indexOf(nameOf[region]);
        }
        return new Blocs(List.copyOf(names), of);
    }

    private static ProblemException problem(String what) {
        return new ProblemException(Problem.error("CP-5031", what, "give each region to one bloc, and each bloc a name"
                + " of its own"));
    }
}
