// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.data.Table;

/** Networks to try things on. */
public final class Networks {

    private Networks() {}

    /** A link of an example. */
    public record Link(int source, int target, double weight) {}

    public static Network of(int nodes, List<Link> links) {
        NetworkBuilder builder = NetworkBuilder.undirected("node", "works", labels(nodes));
        links.forEach(link -> builder.link(link.source(), link.target(), link.weight()));
        return builder.build();
    }

    /** The same nodes and links, the nodes numbered in another order. */
    public static Network shuffled(Network network, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, network.nodes()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<String> labels = order.stream().map(network::label).toList();
        NetworkBuilder builder = NetworkBuilder.undirected(network.unit(), network.weightName(), labels);
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                if (network.neighbour(place) > node) {
                    builder.link(order.indexOf(node), order.indexOf(network.neighbour(place)), network.weight(place));
                }
            }
        }
        return builder.build();
    }

    /** Random links, whole weights from 1 to {@code most}. */
    public static Network random(int nodes, double density, int most, long seed) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < nodes; a++) {
            for (int b = a + 1; b < nodes; b++) {
                if (random.nextDouble() < density) {
                    links.add(new Link(a, b, 1 + random.nextInt(most)));
                }
            }
        }
        return of(nodes, links);
    }

    public static Network directed(int nodes, double density, long seed) {
        Random random = new Random(seed);
        NetworkBuilder builder = NetworkBuilder.directed("node", "works", labels(nodes));
        for (int a = 0; a < nodes; a++) {
            for (int b = 0; b < nodes; b++) {
                if (a != b && random.nextDouble() < density) {
                    builder.link(a, b, 1 + random.nextInt(4));
                }
            }
        }
        return builder.build();
    }

    /** Zachary's karate club. */
    public static Network karate() {
        List<Link> links = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Networks.class.getResourceAsStream("/karate0.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                String[] ends = line.split("\t", -1);
                links.add(new Link(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), 1));
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return of(34, links);
    }

    /** Three nodes, two of them with a link of any weight, as a plugin that checks nothing could hand over. */
    public static Network unchecked(double weight) {
        Network network = of(3, List.of(new Link(0, 1, 1)));
        return new Network(false, "node", "works", network.offsets(), network.neighbours(),
                new double[]{weight, weight}, network.attributes());
    }

    private static List<String> labels(int nodes) {
        return IntStream.range(0, nodes).mapToObj(node -> "n" + (10_000 + node)).toList();
    }

    public static double[] decimals(Network network, String column) {
        return network.attributes().decimals(column).orElseThrow().values();
    }

    public static String text(Table table) {
        StringBuilder text = new StringBuilder();
        for (Column column : table.columns()) {
            text.append(column.name()).append(column.texts()).append('\n');
        }
        return text.toString();
    }

    /** All a network holds, as text. */
    public static String text(Network network) {
        StringBuilder text = new StringBuilder(text(network.attributes()));
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                text.append(node).append(' ').append(network.neighbour(place)).append(' ')
                        .append(Double.doubleToLongBits(network.weight(place))).append('\n');
            }
        }
        return text.toString();
    }
}
