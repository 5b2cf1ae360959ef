// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

/** Small tables with results of others, which lie beside the repository, if at all. */
final class Oracle {

    private Oracle() {}

    /** A folder of them. */
    static Path folder(String name) {
        String set = System.getenv("CITEPRINT_SHARED");
        Path data = (set == null ? Path.of("../../../shared") : Path.of(set)).resolve("oracles/accounting")
                .resolve(name);
        if (!Files.isDirectory(data)) {
            abort("not compared with others: no folder " + data + " beside the repository");
        }
        return data;
    }

    static JsonNode json(Path file) {
        try {
            return new JsonMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All numbers of a node, however deep, in their order. */
    static double[] numbers(JsonNode node) {
        return node.isArray()
                ? node.valueStream().flatMapToDouble(each -> Arrays.stream(numbers(each))).toArray()
                : new double[]{node.asDouble()};
    }

    /** Cells of a file without their quotes. */
    static List<List<String>> cells(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> Stream.of(line.replace("\"", "").split(",", -1)).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of a file below its line of heads, row by row, from a column on. */
    static double[] below(Path file, int from) {
        return cells(file).stream().skip(1).flatMap(line -> line.stream().skip(from))
                .mapToDouble(Double::parseDouble).toArray();
    }

    /** One column of a file below its line of heads. */
    static double[] column(Path file, String head) {
        int at = cells(file).getFirst().indexOf(head);
        return cells(file).stream().skip(1).mapToDouble(line -> Double.parseDouble(line.get(at))).toArray();
    }

    /**
     * A system of regions with as many sectors each, where final demand is one column a region; it may be given as what is
     * left of output, all in the first.
     */
    static InputOutputSystem system(int regions, double[] z, double[] y, double[]... flows) {
        int n = (int) Math.round(Math.sqrt(z.length));
        int sectors = n / regions;
        Matrix demand = new Matrix(n, y.length / n, y);
        Matrix transactions = new Matrix(n, n, z);
        return new InputOutputSystem("small", "M", names("r", regions), names("s", sectors),
                IntStream.range(0, n).map(i -> i / sectors).toArray(),
                IntStream.range(0, n).map(i -> i % sectors).toArray(), List.of("demand"),
                IntStream.range(0, demand.columns()).toArray(), new int[demand.columns()], transactions, demand,
                InputOutputSystem.rowSums(transactions, demand),
                List.of(new Extension("it", names("f", flows.length).stream().map(name -> new Stressor(name, "u"))
                        .toList(),
                        new Matrix(flows.length, n, Arrays.stream(flows).flatMapToDouble(Arrays::stream).toArray()),
                        Optional.empty())));
    }

    /** What is left of output. */
    static double[] left(double[] z, double[] output) {
        return IntStream.range(0, output.length).mapToDouble(row -> output[row]
                - Arrays.stream(z, row * output.length, (row + 1) * output.length).reduce(0, Double::sum)).toArray();
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    /** Each within so much of itself, or of one. */
    static void requireClose(String what, double[] ours, double[] theirs, double tolerance) {
        assertThat(ours).as(what).hasSameSizeAs(theirs);
        for (int at = 0; at < theirs.length; at++) {
            assertThat(ours[at]).as("%s, %d", what, at)
                    .isCloseTo(theirs[at], within(tolerance * Math.max(1, Math.abs(theirs[at]))));
        }
    }
}
