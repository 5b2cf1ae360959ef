// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.TermGroups;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Chooses which groups of terms become nodes: frequent enough, not left out by name, among the most frequent. */
final class Selection {

    private Selection() {}

    /**
     * The chosen groups, ascending; counted in the ledger.
     *
     * @throws ProblemException when none is left
     */
    static int[] of(Uses uses, Request request, Context context) {
        TermGroups groups = uses.groups();
        String plural = request.of().label();
        Tally tally = context.tally(plural, plural)
                .read(groups.size() + (long) groups.merged())
                .merged(groups.merged());
        Set<String> unwanted = request.leaveOut().stream().map(TermGroups::key).collect(Collectors.toUnmodifiableSet());
        int[] wanted = IntStream.range(0, groups.size())
                .filter(group -> unwanted.isEmpty() || !unwanted.contains(TermGroups.key(groups.label(group))))
                .toArray();
        tally.rejected("left out by name", groups.size() - wanted.length);
        int[] frequent = Arrays.stream(wanted).filter(group -> uses.counts()[group] >= request.minCount()).toArray();
        tally.rejected("in fewer than " + request.minCount() + " works", wanted.length - frequent.length);
        if (frequent.length == 0) {
            throw tooRare(uses, wanted, request);
        }
        int[] top = mostFrequent(frequent, uses.counts(), request.top().orElse(Integer.MAX_VALUE));
        tally.rejected("not among the " + top.length + " most frequent", frequent.length - top.length);
        tally.kept(top.length);
        return top;
    }

    /** The most frequent groups; of equally frequent ones the first by label. */
    private static int[] mostFrequent(int[] groups, int[] counts, int limit) {
        if (groups.length <= limit) {
            return groups;
        }
        long[] keys = Arrays.stream(groups)
                .mapToLong(group -> (long) (Integer.MAX_VALUE - counts[group]) << 32 | group)
                .sorted()
                .limit(limit)
                .toArray();
        return Arrays.stream(keys).mapToInt(key -> (int) key).sorted().toArray();
    }

    private static ProblemException tooRare(Uses uses, int[] wanted, Request request) {
        int largest = Arrays.stream(wanted).map(group -> uses.counts()[group]).max().orElse(0);
        String message = Counted.none(wanted.length, request.of().label()) + " occurs in "
                + Counted.of(request.minCount(), "works") + "; the most frequent is in " + largest;
        String hint = largest == 0
                ? "let more works through with `max-per-work`, or more terms with `leave-out`"
                : "set `min-count` to " + largest + " or less";
        return new ProblemException(Problem.error("CP-4002", message, hint));
    }
}
