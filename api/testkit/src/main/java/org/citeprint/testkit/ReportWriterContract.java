// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.ReportWriter;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.Problem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every writer of reports and exports: it makes a whole document, and texts from data files never become
 * part of its markup. The sections hold every kind of dataset; a writer that takes only some overrides them.
 *
 * @param <O> the options
 */
public abstract class ReportWriterContract<O extends Record>
        extends
            OperatorContract<ReportWriter.Inputs, O, Document> {

    /** A text that runs where it is not escaped, closes scripts, comments and CDATA, and breaks out of attributes. */
    protected static final String HOSTILE = "\"'><script>alert('citeprint')</script><img src=x onerror=alert(1)>-->]]>&amp;";

    @Override
    protected abstract ReportWriter<O> operator();

    @Override
    protected ReportWriter.Inputs inputs() {
        return new ReportWriter.Inputs(sections(), lineage());
    }

    /** One section of every kind of dataset, with hostile texts. */
    protected List<Section> sections() {
        SequencedMap<String, Dataset> outputs = new LinkedHashMap<>();
        outputs.put("corpus", Samples.corpus());
        outputs.put("network", Samples.network());
        outputs.put("table", table());
        outputs.put("figure",
                new Figure(HOSTILE, HOSTILE, Mark.BAR, table(), Map.of(Channel.LABEL, "name", Channel.X, "v")));
        outputs.put("tables", Samples.inputOutputSystem());
        return List.of(new Section("all", "sample.all", outputs));
    }

    private static Table table() {
        return new Table("sample", HOSTILE, List.of(Column.text("name", List.of(HOSTILE, "=1+1", "贸易")),
                Column.decimal("v", HOSTILE, Meaning.FLOW, 1.5, Double.NaN, -2)));
    }

    /** One step, with hostile texts. */
    protected Lineage lineage() {
        SequencedMap<String, String> options = new LinkedHashMap<>(new TreeMap<>(Map.of("text", HOSTILE)));
        Ledger ledger = new Ledger(List.of(new LedgerEntry(HOSTILE, "works", 2, 2, 0, List.of())));
        return new Lineage(HOSTILE, "Citeprint 0.1.0",
                List.of(new Lineage.Step("all", "sample.all", HOSTILE, HOSTILE, HOSTILE,
                        "sample 1.0.0", List.of(), options, List.of(new Lineage.InputFile(HOSTILE, 2, "00")), ledger,
                        List.of(Problem.warning("X-1", HOSTILE, HOSTILE)))));
    }

    @Test
    void writesAWholeDocument() {
        Document document = run(1).result();

        assertThat(document.bytes()).isNotEmpty();
        assertThat(document.mediaType()).matches("[a-z]+/[a-z0-9.+-]+(;.*)?");
        assertThat(document.suffix()).startsWith(".");
    }

    @Test
    void textsFromDataNeverBecomeMarkup() {
        Document document = run(1).result();
        if (document.mediaType().contains("html") || document.mediaType().contains("xml")) {
            String text = new String(document.bytes(), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("<script>alert('citeprint')").doesNotContain("<img src=x onerror")
                    .doesNotContain("]]>&amp;");
        }
    }
}
