// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;

/** Small corpora and views of tables for the tests. */
public final class Corpora {

    private Corpora() {}

    /** The works in their order. */
    public static Corpus of(List<Work> works) {
        CorpusBuilder builder = new CorpusBuilder();
        for (int i = 0; i < works.size(); i++) {
            builder.add(works.get(i), Position.of("works.csv", i + 2));
        }
        return builder.build();
    }

    /** A work of a year with citations, a source, authors and countries, lists separated by semicolons. */
    public static Work work(int year, int citations, String source, String authors, String countries) {
        return Work.builder()
                .text(Field.TITLE, "On " + source + " by " + authors)
                .text(Field.SOURCE, source)
                .number(Field.YEAR, year)
                .number(Field.CITATIONS, citations)
                .addAll(Field.AUTHORS, List.of(authors.split(";", -1)))
                .addAll(Field.COUNTRIES, List.of(countries.split(";", -1)))
                .build();
    }

    /** A few hundred made-up works, the same for the same seed. */
    public static List<Work> many(long seed) {
        Random random = new Random(seed);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder authors = new StringBuilder("A" + random.nextInt(20));
            for (int other = random.nextInt(4); other > 0; other--) {
                authors.append(";B").append((int) (200 * random.nextDouble() * random.nextDouble()));
            }
            works.add(work(2000 + (int) (15 * Math.sqrt(random.nextDouble())), random.nextInt(60),
                    "Journal " + (int) (40 * random.nextDouble() * random.nextDouble()), authors.toString(),
                    List.of("DEU", "USA", "CHN", "USA;CHN", "DEU;FRA;USA").get(random.nextInt(5))));
        }
        return works;
    }

    /** The same works in another order. */
    public static List<Work> shuffled(List<Work> works) {
        List<Work> other = new ArrayList<>(works);
        Collections.shuffle(other, new Random(9));
        return other;
    }

    /** Everything a table says. */
    public static String text(Table table) {
        StringBuilder text = new StringBuilder(table.name()).append(table.caption());
        for (Column column : table.columns()) {
            text.append('\n').append(column.name()).append(column.texts());
        }
        return text.toString();
    }

    /** The rows of a table, each with its cells joined by bars. */
    public static List<String> rows(Table table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.columns().stream().map(column -> column.text(row))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    /** One cell as text. */
    public static String cell(Table table, String column, int row) {
        return table.column(column).orElseThrow().text(row);
    }

    /** One cell as a number. */
    public static double number(Table table, String column, int row) {
        return Double.parseDouble(cell(table, column, row));
    }

    /** The row whose first column is this text. */
    public static int row(Table table, String label) {
        return table.columns().getFirst().texts().indexOf(label);
    }
}
