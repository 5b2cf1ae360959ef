// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;

/** One dataset of each kind, from a seed. */
final class SampleDatasets {

    private final Random random;

    SampleDatasets(long seed) {
        random = new Random(seed);
    }

    List<Dataset> all() {
        Table table = table(random.nextInt(40));
        return List.of(corpus(random.nextInt(30)), network(), system(), table,
                new Figure(text(), text(), Mark.BAR, table, Map.of(Channel.X, "d", Channel.LABEL, "t")),
                new Document("text/html", ".html", text().repeat(random.nextInt(50)).getBytes(
                        java.nio.charset.StandardCharsets.UTF_8)));
    }

    String text() {
        String alphabet = "abc äß 北京 𝒳\t\n\"\\|İı";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(12), 0, points.length).forEach(i -> text.appendCodePoint(points[i]));
        return text.toString();
    }

    private List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + text()).toList();
    }

    private double number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0.0;
            case 1 -> Double.MIN_VALUE;
            case 2 -> -1e300;
            default -> random.nextGaussian();
        };
    }

    private double[] numbers(int count) {
        return random.ints(count, 0, 1).mapToDouble(i -> number()).toArray();
    }

    Corpus corpus(int works) {
        CorpusBuilder builder = new CorpusBuilder();
        for (int i = 0; i < works; i++) {
            Work work = Work.builder().text(Field.TITLE, text()).number(Field.YEAR, 1990L + random.nextInt(30))
                    .addAll(Field.KEYWORDS, names(random.nextInt(4))).addAll(Field.AUTHORS, names(random.nextInt(3)))
                    .build();
            builder.add(work, new Position("f" + random.nextInt(3), random.nextInt(100), 0));
        }
        return builder.build();
    }

    Network network() {
        List<String> labels = names(2 + random.nextInt(20));
        NetworkBuilder builder = random.nextBoolean()
                ? NetworkBuilder.directed(text(), text(), labels)
                : NetworkBuilder.undirected(text(), text(), labels);
        for (int i = 0; i < 30; i++) {
            int source = random.nextInt(labels.size());
            int target = random.nextInt(labels.size());
            if (source != target) {
                builder.link(source, target, random.nextDouble());
            }
        }
        return builder.build();
    }

    Table table(int rows) {
        double[] decimals = numbers(rows);
        IntStream.range(0, rows).filter(row -> row % 5 == 0).forEach(row -> decimals[row] = Double.NaN);
        long[] wholes = random.longs(rows).map(value -> value % 3 == 0 ? Corpus.ABSENT : value).toArray();
        return new Table(text(), text(), List.of(Column.text("t", names(rows)),
                new Column.Whole("w", "kt", Meaning.COUNT, wholes), Column.decimal("d", "Mt", Meaning.FLOW, decimals)));
    }

    InputOutputSystem system() {
        int regions = 1 + random.nextInt(4);
        int sectors = 1 + random.nextInt(4);
        int n = regions * sectors;
        Matrix transactions = new Matrix(n, n, numbers(n * n));
        Matrix demand = new Matrix(n, regions, numbers(n * regions));
        List<Extension> extensions = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            Optional<Matrix> own = random.nextBoolean()
                    ? Optional.of(new Matrix(1, regions, numbers(regions)))
                    : Optional.empty();
            extensions.add(new Extension(text(), List.of(new Stressor(text(), text())), new Matrix(1, n, numbers(n)),
                    own));
        }
        return new InputOutputSystem(text(), text(), names(regions), names(sectors),
                IntStream.range(0, n).map(i -> i / sectors).toArray(),
                IntStream.range(0, n).map(i -> i % sectors).toArray(), List.of(text()),
                IntStream.range(0, regions).toArray(), new int[regions], transactions, demand,
                InputOutputSystem.rowSums(transactions, demand), extensions,
                random.nextBoolean() ? List.of() : IntStream.range(0, n).mapToObj(i -> text()).toList());
    }
}
