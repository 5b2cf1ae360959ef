// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.Names;

/**
 * Groups of regions, or of sectors; those in none are groups of their own. Accounts are gathered from those of the full
 * table, never computed from a gathered table, so that no footprint changes; trade within a group of regions is no import
 * or export.
 *
 * @param names the groups, in the order of the first member of each
 * @param of for each region or sector its group
 */
record Blocs(List<String> names, int[] of) {

    /** What is grouped, and what a group is called. */
    enum Kind {
        /** Regions. */
        REGION("bloc"),
        /** Sectors. */
        SECTOR("group");

        private final String group;

        Kind(String group) {
            this.group = group;
        }

        private String member() {
            return this == REGION ? "region" : "sector";
        }
    }

    /**
     * From the options; a member between slashes is a regular expression that whole names match.
     *
     * @throws ProblemException CP-5030 for a member that is not there, CP-5031 for one in two groups, a name of a group that
     *     is another member's, or what is no expression
     */
    static Blocs of(Kind kind, Map<String, List<String>> blocs, List<String> all) {
        String[] nameOf = all.toArray(String[]::new);
        boolean[] taken = new boolean[all.size()];
        blocs.forEach((bloc, members) -> {
            if (members.isEmpty()) {
                throw problem(kind, kind.group + " `" + bloc + "` has no " + kind.member());
            }
            for (String member : members) {
                for (int index : matching(kind, member, all)) {
                    if (taken[index] && !nameOf[index].equals(bloc)) {
                        throw problem(kind, kind.member() + " `" + all.get(index) + "` is in two " + kind.group + "s");
                    }
                    taken[index] = true;
                    nameOf[index] = bloc;
                }
            }
        });
        for (String bloc : blocs.keySet()) {
            int index = all.indexOf(bloc);
            if (index >= 0 && !taken[index]) {
                throw problem(kind, kind.group + " `" + bloc + "` has the name of a " + kind.member()
                        + " that is not in it");
            }
        }
        List<String> names = new ArrayList<>();
        int[] of = new int[nameOf.length];
        for (int index = 0; index < of.length; index++) {
            if (!names.contains(nameOf[index])) {
                names.add(nameOf[index]);
            }
            of[index] = names.indexOf(nameOf[index]);
        }
        return new Blocs(List.copyOf(names), of);
    }

    private static int[] matching(Kind kind, String member, List<String> all) {
        int exact = all.indexOf(member);
        if (exact >= 0 || member.length() < 3 || !member.startsWith("/") || !member.endsWith("/")) {
            return new int[]{Names.index(kind.member(), member, all)};
        }
        try {
            Pattern pattern = Pattern.compile(member.substring(1, member.length() - 1));
            int[] found = IntStream.range(0, all.size()).filter(index -> pattern.matcher(all.get(index)).matches())
                    .toArray();
            return found.length > 0 ? found : new int[]{Names.index(kind.member(), member, all)};
        } catch (PatternSyntaxException e) {
            throw problem(kind, "`" + member + "` is no regular expression: " + e.getDescription());
        }
    }

    private static ProblemException problem(Kind kind, String what) {
        return new ProblemException(Problem.error("CP-5031", what,
                "give each " + kind.member() + " to one " + kind.group
                        + ", by its name or by an expression between slashes, and each " + kind.group
                        + " a name of its own"));
    }
}
