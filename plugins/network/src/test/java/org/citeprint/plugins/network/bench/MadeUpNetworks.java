// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;

/** Networks of any size to measure layouts and centralities on, drawn from fixed seeds. */
public final class MadeUpNetworks {

    /** Samples that lie beside the repository where it is developed; they are not handed on. */
    private static final String SAMPLES = "shared/data/biblio/vosviewer-online-samples";

    private MadeUpNetworks() {}

    /** Barabási and Albert's network: each node links to so many earlier ones, the better linked the likelier. */
    public static Network preferential(int nodes, int each, long seed) {
        Random random = new Random(seed);
        NetworkBuilder builder = NetworkBuilder.undirected("node", "works", labels(nodes));
        int[] ends = new int[2 * nodes * each];
        int size = 0;
        for (int node = 1; node < nodes; node++) {
            List<Integer> chosen = new ArrayList<>();
            for (int k = 0; k < each; k++) {
                int other = size == 0 ? 0 : ends[random.nextInt(size)];
                if (other != node && !chosen.contains(other)) {
                    chosen.add(other);
                }
            }
            for (int other : chosen) {
                builder.link(node, other, 1 + random.nextInt(9));
                ends[size++] = node;
                ends[size++] = other;
            }
        }
        return builder.build();
    }

    /**
     * A network of references that are cited together: each work has a subject, takes four of five references from
     * those of the subject and the others from all, some references far more often than others.
     */
    static Network coCited(int references, int works, int each, int subjects, long seed) {
        Random random = new Random(seed);
        NetworkBuilder builder = NetworkBuilder.undirected("reference", "co-citations", labels(references));
        for (int work = 0; work < works; work++) {
            int subject = random.nextInt(subjects);
            int[] cited = IntStream.range(0, each)
                    .map(k -> {
                        double skewed = Math.pow(random.nextDouble(), 1.6);
                        int within = (int) (skewed * (references / subjects));
                        int of = random.nextInt(5) == 0 ? random.nextInt(subjects) : subject;
                        return within * subjects + of;
                    })
                    .distinct()
                    .toArray();
            for (int a = 0; a < cited.length; a++) {
                for (int b = a + 1; b < cited.length; b++) {
                    builder.link(cited[a], cited[b], 1);
                }
            }
        }
        return builder.build();
    }

    /** A network in VOSviewer's text form: two numbers and a strength on each line. */
    static Optional<Network> sample(String name) {
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            System.out.println("not there, so not measured: " + SAMPLES + "/" + name);
            return Optional.empty();
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<String> labels = new ArrayList<>();
        List<String[]> links = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file.get());
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.strip().split("\t", -1)).forEach(cells -> {
                for (int end = 0; end < 2; end++) {
                    if (numbers.putIfAbsent(cells[end], labels.size()) == null) {
                        labels.add(cells[end]);
                    }
                }
                links.add(cells);
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        NetworkBuilder builder = NetworkBuilder.undirected("item", "strength", labels);
        for (String[] cells : links) {
            if (!cells[0].equals(cells[1])) {
                builder.link(numbers.get(cells[0]), numbers.get(cells[1]),
                        cells.length < 3 ? 1 : Double.parseDouble(cells[2]));
            }
        }
        return Optional.of(builder.build());
    }

    /** Without the nodes that have no link. */
    static Network linked(Network network) {
        int[] nodes = IntStream.range(0, network.nodes())
                .filter(node -> network.start(node) < network.end(node))
                .toArray();
        int[] number = new int[network.nodes()];
        for (int i = 0; i < nodes.length; i++) {
            number[nodes[i]] = i;
        }
        NetworkBuilder builder = NetworkBuilder.undirected(network.unit(), network.weightName(),
                IntStream.of(nodes).mapToObj(network::label).toList());
        for (int node : nodes) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (network.neighbour(place) > node) {
                    builder.link(number[node], number[network.neighbour(place)], network.weight(place));
                }
            }
        }
        return builder.build();
    }

    private static Optional<Path> file(String name) {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isRegularFile(here.resolve(SAMPLES).resolve(name))) {
                return Optional.of(here.resolve(SAMPLES).resolve(name));
            }
        }
        return Optional.empty();
    }

    private static List<String> labels(int nodes) {
        return IntStream.range(0, nodes).mapToObj("n%06d"::formatted).toList();
    }
}
