// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Context;

/**
 * Which records of a corpus are one work: first those that share an identifier (DOI, UT, EID, PMID, OpenAlex, Lens and
 * so on), then those with the same title, first author and year, or the year after when one was published online first.
 * A DOI that a database gives to several works joins none. Two with different identifiers of one scheme are not joined by
 * title: a preprint, or a part two; of several that one
 * without an identifier could be, the one takes it that agrees in most parts. The order of the records does not matter.
 * About linear: titles are compared within a surname and the beginning of the title.
 */
public final class SameWorks {

    private static final int PART = 4096;

    private final Mention[] records;
    private final int[] parent;
    private final String[] methods;
    private final Set<String> sharedDois;
    private int unlike;

    private SameWorks(Mention[] told) {
        SharedDois shared = new SharedDois(told);
        this.sharedDois = shared.shared();
        this.records = shared.without();
        this.parent = IntStream.range(0, records.length).toArray();
        this.methods = new String[records.length];
        Arrays.fill(methods, "");
    }

    /** Compares the records of a corpus. */
    public static SameWorks of(Corpus corpus, Context context) {
        List<Mention[]> parts = context.workers().map((corpus.works() + PART - 1) / PART, part -> {
            context.checkCancelled();
            return IntStream.range(part * PART, Math.min(corpus.works(), (part + 1) * PART))
                    .mapToObj(work -> Mention.of(corpus, work)).toArray(Mention[]::new);
        });
        SameWorks same = new SameWorks(
                Dois.unified(parts.stream().flatMap(Arrays::stream).toArray(Mention[]::new)));
        same.joinIds();
        same.joinTitles();
        return same;
    }

    /** What the records say of themselves. */
    public Mention[] records() {
        return records;
    }

    /** The first record of the work that a record is of. */
    public int first(int work) {
        int root = work;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** How a record came to the work it is of; empty when it is alone. */
    public String method(int work) {
        return methods[work];
    }

    /** DOIs that several works of one database bear, and that join none therefore. */
    public Set<String> sharedDois() {
        return sharedDois;
    }

    /** How many pairs had the same title, author and year, yet different identifiers. */
    public int unlike() {
        return unlike;
    }

    /** The records of each work, works in the order of their first record, records in theirs. */
    public List<int[]> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int work = 0; work < records.length; work++) {
            groups.computeIfAbsent(first(work), key -> new ArrayList<>()).add(work);
        }
        return groups.values().stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private void joinIds() {
        Map<String, Integer> seen = new HashMap<>();
        for (int work = 0; work < records.length; work++) {
            for (String id : records[work].ids()) {
                Integer before = seen.putIfAbsent(id, work);
                if (before != null) {
                    join(before, work, id.substring(0, Math.max(0, id.indexOf(':'))));
                }
            }
        }
    }

    private void joinTitles() {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int work = 0; work < records.length; work++) {
            members.computeIfAbsent(first(work), key -> new ArrayList<>()).add(work);
        }
        for (long pair : AlikeTitles.of(records, this::first)) {
            joinTitles((int) (pair >>> 32), (int) pair, members);
        }
    }

    private void joinTitles(int work, int another, Map<Integer, List<Integer>> members) {
        int one = first(work);
        int other = first(another);
        if (one != other) {
            List<Integer> all = new ArrayList<>(members.getOrDefault(one, List.of()));
            List<Integer> more = members.getOrDefault(other, List.of());
            if (compatible(all, more)) {
                join(work, another, "title");
                all.addAll(more);
                members.put(first(one), all);
            } else {
                unlike++;
            }
        }
    }

    /** Whether no two records of the groups have different identifiers of one scheme. */
    private boolean compatible(List<Integer> group, List<Integer> another) {
        for (int one : group) {
            for (int other : another) {
                if (differ(records[one].ids(), records[other].ids())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two records have different identifiers of one scheme. */
    static boolean differ(List<String> ids, List<String> others) {
        for (String id : ids) {
            String scheme = id.substring(0, id.indexOf(':') + 1);
            if (others.stream().anyMatch(other -> other.startsWith(scheme)) && !others.contains(id)) {
                return true;
            }
        }
        return false;
    }

    private void join(int one, int other, String method) {
        int first = first(one);
        int second = first(other);
        if (first != second) {
            parent[Math.max(first, second)] = Math.min(first, second);
            methods[one] = methods[one].isEmpty() ? method : methods[one];
            methods[other] = methods[other].isEmpty() ? method : methods[other];
        }
    }
}
