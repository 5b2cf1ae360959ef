// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of a network's nodes that are short enough for a picture: of a cited reference author and year, as CiteSpace and
 * HistCite write them, and as much more as tells it from all others of the network, {@code Albert R (2000), NATURE}; of
 * everything else its label. No two nodes have one name unless they have one label. Time is linear in the labels.
 */
public final class NodeNames {

    private static final String REFERENCE = "reference";

    private NodeNames() {}

    /** One name a node, in the order of the nodes. */
    public static List<String> of(Network network) {
        List<String> labels = IntStream.range(0, network.nodes()).mapToObj(network::label).toList();
        return network.unit().equals(REFERENCE) ? distinct(labels) : labels;
    }

    /** Takes for each label the shortest of its forms that no other label has, or itself. */
    private static List<String> distinct(List<String> labels) {
        String[] names = labels.toArray(String[]::new);
        List<List<String>> forms = labels.stream().map(NodeNames::forms).toList();
        Set<String> taken = new HashSet<>(labels);
        List<Integer> open = new ArrayList<>(IntStream.range(0, names.length).boxed().toList());
        for (int length = 0; !open.isEmpty(); length++) {
            int level = length;
            open.removeIf(node -> forms.get(node).size() <= level);
            Map<String, Integer> uses = new HashMap<>();
            open.forEach(node -> uses.merge(forms.get(node).get(level), 1, Integer::sum));
            Set<String> found = new HashSet<>();
            open.removeIf(node -> {
                String form = forms.get(node).get(level);
                boolean own = uses.getOrDefault(form, 0) == 1 && !taken.contains(form);
                if (own) {
                    names[node] = form;
                    found.add(form);
                }
                return own;
            });
            taken.addAll(found);
        }
        return Arrays.asList(names);
    }

    /** The forms of a reference from short to long; none when its author and year are not known. */
    private static List<String> forms(String label) {
        CitedReference reference = CitedReference.parse(label);
        if (reference.author().isEmpty() || reference.year().isEmpty()) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        String form = reference.author().get() + " (" + reference.year().getAsInt() + ")";
        forms.add(form);
        for (String more : Stream.of(reference.source(), reference.volume().map(volume -> "V" + volume),
                reference.page().map(page -> "P" + page)).flatMap(part -> part.stream()).toList()) {
            form = form + ", " + more;
            forms.add(form);
        }
        return forms;
    }
}
