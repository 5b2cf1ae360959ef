// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.parquet;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.report.parquet.ParquetExport.Units;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.ParquetContent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** What was written is read back by the test kit's reader, which is made after the format and not after our writer. */
class ParquetExportTest {

    private static Document export(Table table, Units units) {
        return OperatorTester.run(new ParquetExport(), table, new ParquetExport.Options(units)).result();
    }

    private static Table small() {
        return new Table("flows", "Flows by region.", List.of(
                Column.text("region", List.of("Österreich", "", "日本")),
                Column.decimal("flow", "Mt CO2", Meaning.FLOW, 0.1 + 0.2, Double.NaN, Double.MIN_VALUE),
                Column.whole("year", Meaning.YEAR, Corpus.ABSENT, -1, Long.MAX_VALUE)));
    }

    @Test
    void keepsNamesOrderEveryBitAndWhatIsMissing() {
        Document document = export(small(), Units.NOTES);
        ParquetContent content = ParquetContent.of(document.bytes());

        assertThat(document.suffix()).isEqualTo(".parquet");
        assertThat(content.columns().sequencedKeySet()).containsExactly("region", "flow", "year");
        assertThat(content.column("region")).containsExactly("Österreich", null, "日本");
        assertThat(content.column("flow")).containsExactly(0.1 + 0.2, null, Double.MIN_VALUE);
        assertThat(content.column("year")).containsExactly(null, -1L, Long.MAX_VALUE);
        assertThat(content.notes()).containsExactly(entry("name", "flows"), entry("caption", "Flows by region."),
                entry("unit of flow", "Mt CO2"));
    }

    @Test
    void putsUnitsBehindNamesWhenAsked() {
        ParquetContent content = ParquetContent.of(export(small(), Units.NAMES).bytes());

        assertThat(content.columns().sequencedKeySet()).containsExactly("region", "flow (Mt CO2)", "year");
    }

    @Test
    void writesManyPagesAndManyColumns() {
        Random random = new Random(11);
        int rows = 150_000;
        double[] numbers = random.doubles(rows).map(value -> value < 0.1 ? Double.NaN : Math.scalb(value, 30))
                .toArray();
        Column texts = Column.text("t", IntStream.range(0, rows).mapToObj(i -> "x".repeat(i % 7)).toList());
        ParquetContent content = ParquetContent.of(export(new Table("t", "", List.of(texts,
                Column.decimal("d", "", Meaning.INDEX, numbers),
                Column.whole("w", Meaning.COUNT, LongStream.range(0, rows).toArray()))), Units.NOTES).bytes());
        List<Column> many = IntStream.range(0, 300)
                .mapToObj(i -> (Column) Column.whole("c" + i, Meaning.COUNT, i)).toList();
        ParquetContent wide = ParquetContent.of(export(new Table("t", "", many), Units.NOTES).bytes());

        assertThat(content.column("d"))
                .isEqualTo(Arrays.stream(numbers).mapToObj(d -> Double.isNaN(d) ? null : d).toList());
        assertThat(content.column("t")).isEqualTo(texts.texts().stream().map(t -> t.isEmpty() ? null : t).toList());
        assertThat(content.column("w")).isEqualTo(LongStream.range(0, rows).boxed().toList());
        assertThat(wide.columns()).hasSize(300);
        assertThat(wide.column("c299")).containsExactly(299L);
    }

    @Test
    void writesATableWithoutRows() {
        Table empty = new Table("t", "", List.of(Column.text("a", List.of()), Column.whole("b", Meaning.COUNT)));

        assertThat(ParquetContent.of(export(empty, Units.NOTES).bytes()).column("b")).isEmpty();
    }

    @Test
    void writesTheSameBytesEachTime() {
        assertThat(export(small(), Units.NOTES).bytes()).isEqualTo(export(small(), Units.NOTES).bytes());
    }
}
