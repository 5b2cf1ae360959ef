// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;

/** Small invented datasets to test operators with. */
public final class Samples {

    private Samples() {}

    /** Six works of 2010 to 2014 with authors, countries, keywords and references; one of them has nearly nothing. */
    public static Corpus corpus() {
        CorpusBuilder corpus = new CorpusBuilder();
        add(corpus, 1,
                work("Carbon leakage and border taxes", 2010, "border tax; carbon leakage; trade",
                        "Ames, J.; Büchner, K.",
                        "USA; DEU", "ref a; ref b"));
        add(corpus, 2,
                work("Trade and the carbon budget", 2011, "carbon budget; trade", "Ames, J.", "USA", "ref a; ref c"));
        add(corpus, 3, work("贸易隐含碳排放", 2012, "embodied carbon; trade", "Chen, 伟", "CHN", "ref b; ref c"));
        add(corpus, 4, work("Embodied carbon: a \"review\" <draft>", 2012, "carbon leakage; embodied carbon; trade",
                "Büchner, K.; Chen, 伟", "CHN; DEU", "ref a; ref b; ref c"));
        add(corpus, 5,
                work("Consumption accounts", 2014, "carbon budget; embodied carbon", "Díaz, M.", "ESP", "ref c"));
        add(corpus, 6, Work.builder().text(Field.TITLE, "Untitled").build());
        return corpus.build();
    }

    private static void add(CorpusBuilder corpus, int line, Work work) {
        corpus.add(work, Position.of("sample.txt", line));
    }

    private static Work work(
            String title, long year, String keywords, String authors, String countries, String references) {
        return Work.builder()
                .text(Field.TITLE, title)
                .number(Field.YEAR, year)
                .addAll(Field.KEYWORDS, List.of(keywords.split("; ", -1)))
                .addAll(Field.AUTHORS, List.of(authors.split("; ", -1)))
                .addAll(Field.COUNTRIES, List.of(countries.split("; ", -1)))
                .addAll(Field.REFERENCES, List.of(references.split("; ", -1)))
                .build();
    }

    /** Two triangles joined by one link, and a node of its own: a b c | d e f | g. */
    public static Network network() {
        return NetworkBuilder.undirected("keyword", "works", List.of("a", "b", "c", "d", "e", "f", "g"))
                .link(0, 1, 3)
                .link(0, 2, 2)
                .link(1, 2, 2)
                .link(2, 3, 1)
                .link(3, 4, 4)
                .link(3, 5, 2)
                .link(4, 5, 2)
                .build();
    }

    /**
     * Two regions (North, South) with two sectors (goods, services) each, one category of final demand, CO2 of
     * industries and households, and value added that closes every column. In million EUR and kt.
     */
    public static InputOutputSystem inputOutputSystem() {
        Matrix z = new Matrix(4, 4, new double[]{10, 5, 6, 1, 4, 12, 1, 2, 8, 2, 20, 6, 1, 1, 5, 9});
        Matrix y = new Matrix(4, 2, new double[]{50, 8, 60, 1, 20, 64, 2, 42});
        double[] output = InputOutputSystem.rowSums(z, y);
        double[] valueAdded = new double[4];
        for (int column = 0; column < 4; column++) {
            double inputs = 0;
            for (int row = 0; row < 4; row++) {
                inputs += z.at(row, column);
            }
            valueAdded[column] = output[column] - inputs;
        }
        Extension emissions = new Extension("emissions", List.of(new Stressor("CO2", "kt")),
                new Matrix(1, 4, new double[]{20, 4, 60, 6}), Optional.of(new Matrix(1, 2, new double[]{7, 3})));
        Extension factors = new Extension("factor_inputs", List.of(new Stressor("Value added", "million EUR")),
                new Matrix(1, 4, valueAdded), Optional.empty());
        return new InputOutputSystem("Sample, invented", "million EUR", List.of("North", "South"),
                List.of("Goods", "Services"), new int[]{0, 0, 1, 1}, new int[]{0, 1, 0, 1}, List.of("Final demand"),
                new int[]{0, 1}, new int[]{0, 0}, z, y, output, List.of(emissions, factors));
    }
}
