// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeprint.engine.diagnostic.Problems;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Orders steps after those they take inputs from, otherwise as they stand in the file; reports cycles. */
final class StepOrder {

    private final Problems problems;

    StepOrder(Problems problems) {
        this.problems = problems;
    }

    /** The steps in order; none when there is a cycle. */
    List<StepDraft> order(List<StepDraft> drafts) {
        Map<String, Integer> numbers = new HashMap<>();
        drafts.forEach(draft -> numbers.put(draft.id(), numbers.size()));
        Graph<Integer, DefaultEdge> graph = graph(drafts, numbers);
        boolean cyclic = false;
        for (Set<Integer> knot : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            int first = knot.stream().min(Comparator.naturalOrder()).orElseThrow();
            if (knot.size() > 1 || graph.containsEdge(first, first)) {
                report(cycle(graph, knot, first), drafts);
                cyclic = true;
            }
        }
        List<StepDraft> ordered = new ArrayList<>();
        if (!cyclic) {
            new TopologicalOrderIterator<>(graph, Comparator.<Integer>naturalOrder())
                    .forEachRemaining(number -> ordered.add(drafts.get(number)));
        }
        return ordered;
    }

    private static Graph<Integer, DefaultEdge> graph(List<StepDraft> drafts, Map<String, Integer> numbers) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int number = 0; number < drafts.size(); number++) {
            graph.addVertex(number);
        }
        for (int number = 0; number < drafts.size(); number++) {
            for (StepDraft.Edge edge : drafts.get(number).edges()) {
                for (OutputRef ref : edge.input().from()) {
                    Integer from = numbers.get(ref.step());
                    if (from != null) {
                        graph.addEdge(from, number);
                    }
                }
            }
        }
        return graph;
    }

    /** A shortest cycle through a step of a strongly connected set, by breadth-first search within the set. */
    private static List<Integer> cycle(Graph<Integer, DefaultEdge> graph, Set<Integer> knot, int first) {
        Map<Integer, Integer> before = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(first));
        while (!before.containsKey(first)) {
            int at = queue.removeFirst();
            Graphs.successorListOf(graph, at).stream().filter(knot::contains).sorted().forEach(next -> {
                if (before.putIfAbsent(next, at) == null) {
                    queue.addLast(next);
                }
            });
        }
        List<Integer> path = new ArrayList<>(List.of(first));
        Integer at = before.get(first);
        while (at != null && at != first) {
            path.addFirst(at);
            at = before.get(at);
        }
        path.addFirst(first);
        return path;
    }

    private void report(List<Integer> cycle, List<StepDraft> drafts) {
        List<String> names = cycle.stream().map(number -> drafts.get(number).use().step().id()).toList();
        problems.error("CP-1307", drafts.get(cycle.getFirst()).position(),
                "these steps wait for each other: " + String.join(" → ", names),
                "results flow along the arrows: take one of these steps out of an `in:`");
    }
}
