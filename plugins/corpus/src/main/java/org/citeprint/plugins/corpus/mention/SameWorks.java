// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Context;

/**
 * Which records of a corpus are one work: first those that share an identifier (DOI, UT, EID, PMID, OpenAlex, Lens and
 * so on), then those with the same title, first author and year, or the year after when one was published online first.
 * Two with different identifiers of one scheme are not joined by title: a preprint, or a part two. The order of the
 * records does not matter. About linear: titles are compared within a surname and the beginning of the title.
 */
public final class SameWorks {

    private static final int PART = 4096;
    private static final int SHORTEST_TITLE = 20;
    private static final int TITLE_BEGINNING = 24;
    private static final double LIKE = 0.9;

    private final Mention[] records;
    private final int[] parent;
    private final String[] methods;
    private int unlike;

    private SameWorks(Mention[] records) {
        this.records = records;
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
        SameWorks same = new SameWorks(parts.stream().flatMap(Arrays::stream).toArray(Mention[]::new));
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
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int work = 0; work < records.length; work++) {
            String letters = records[work].title().letters();
            if (letters.length() >= SHORTEST_TITLE) {
                String beginning = "t" + letters.substring(0, Math.min(TITLE_BEGINNING, letters.length()));
                blocks.computeIfAbsent(beginning, key -> new ArrayList<>()).add(work);
                String surname = records[work].author().surname();
                if (!surname.isEmpty()) {
                    blocks.computeIfAbsent("a" + surname + records[work].year(), key -> new ArrayList<>()).add(work);
                }
            }
        }
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int work = 0; work < records.length; work++) {
            members.computeIfAbsent(first(work), key -> new ArrayList<>()).add(work);
        }
        blocks.values().forEach(block -> joinTitles(block, members));
    }

    private void joinTitles(List<Integer> block, Map<Integer, List<Integer>> members) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                int one = first(block.get(i));
                int other = first(block.get(j));
                if (one != other && alike(records[block.get(i)], records[block.get(j)])) {
                    if (compatible(members.getOrDefault(one, List.of()), members.getOrDefault(other, List.of()))) {
                        join(block.get(i), block.get(j), "title");
                        List<Integer> all = new ArrayList<>(members.getOrDefault(one, List.of()));
                        all.addAll(members.getOrDefault(other, List.of()));
                        members.put(first(one), all);
                    } else {
                        unlike++;
                    }
                }
            }
        }
    }

    private static boolean alike(Mention one, Mention other) {
        boolean years = one.year() == 0 || other.year() == 0 || Math.abs(one.year() - other.year()) <= 1;
        boolean authors = one.author().isEmpty() || other.author().isEmpty()
                || (one.author().surname().equals(other.author().surname())
                        && (one.author().initial() == 0 || other.author().initial() == 0
                                || one.author().initial() == other.author().initial()));
        if (!years || !authors) {
            return false;
        }
        boolean pages = one.page().isEmpty() || other.page().isEmpty() || one.page().text().equals(other.page().text());
        return one.title().letters().equals(other.title().letters())
                ? pages || !one.volume().text().equals(other.volume().text()) || one.ids().isEmpty()
                        || other.ids().isEmpty()
                : pages && !one.author().isEmpty() && one.year() == other.year()
                        && one.title().likeness(other.title()) >= LIKE;
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

    private static boolean differ(List<String> ids, List<String> others) {
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
