// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
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
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.LeftOut;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.report.content.Report;

/** A report in which one text stands in every place a text can come from. */
record EveryField(String text) {

    String html() {
        return new Report(List.of(section(0), section(1)), lineage(), text, 3).html();
    }

    private Section section(int number) {
        SequencedMap<String, Dataset> outputs = new LinkedHashMap<>();
        for (Mark mark : Mark.values()) {
            outputs.put(text + mark + number, figure(mark, text + number));
        }
        outputs.put(text + "map", network().with(List.of(
                Column.whole(text + "group", Meaning.GROUP, 1, 2), Column.decimal("x", "", Meaning.COORDINATE, 0, 1),
                Column.decimal("y", "", Meaning.COORDINATE, number, 1),
                Column.decimal(text + "value", text, Meaning.INDEX, 1, 2),
                Column.text(text + "words", List.of(text, text)))));
        outputs.put(text + "network", NetworkBuilder.undirected(text, text + number, List.of(text, text + 2))
                .link(0, 1, 2.0 + number).build());
        outputs.put(text + "table", table(text + number));
        outputs.put(text + "corpus", corpus());
        outputs.put(text + "system", system());
        outputs.put(text, new Document(text, text, new byte[3]));
        return new Section(text + "[" + text + "=" + number + "]", text, outputs);
    }

    private Figure figure(Mark mark, String title) {
        return new Figure(title, text, mark, table(title), Map.ofEntries(
                Map.entry(Channel.LABEL, text + "label"), Map.entry(Channel.X, text + "a"),
                Map.entry(Channel.X2, text + "b"), Map.entry(Channel.Y, text + "b"),
                Map.entry(Channel.GROUP, text + "row"), Map.entry(Channel.REGION, text + "row"),
                Map.entry(Channel.ROW, text + "row"), Map.entry(Channel.START, text + "year"),
                Map.entry(Channel.END, text + "year"), Map.entry(Channel.SIZE, text + "b"),
                Map.entry(Channel.SHADE, text + "b"), Map.entry(Channel.TARGET, text + "target"),
                Map.entry(Channel.STAGE, text + "row"), Map.entry(Channel.TARGET_STAGE, text + "last")));
    }

    private Table table(String name) {
        return new Table(name, text, List.of(
                Column.text(text + "label", List.of(text, text + 1, text + 2, text + 3)),
                Column.text(text + "row", List.of(text, text, text + 2, "DEU")),
                Column.text(text + "target", List.of("", "", "", text)),
                Column.text(text + "last", List.of("", "", "", text + 9)),
                Column.text("doi", List.of("javascript:alert(1)", "10.1/" + text, text, "")),
                Column.decimal(text + "a", text, Meaning.FLOW, 1, 200, 3, Double.NaN),
                Column.decimal(text + "b", text, Meaning.INDEX, 4, 1, 300, 2),
                Column.whole(text + "year", Meaning.YEAR, 2001, 2002, 2003, 2004)));
    }

    private Network network() {
        return NetworkBuilder.undirected(text, text, List.of(text, text + 1)).link(0, 1, 1).build();
    }

    private Dataset corpus() {
        CorpusBuilder corpus = new CorpusBuilder();
        corpus.add(Work.builder().text(Field.TITLE, text).build(), Position.of(text, 1));
        return corpus.build();
    }

    private InputOutputSystem system() {
        Matrix one = new Matrix(1, 1, new double[]{1});
        return new InputOutputSystem(text, text, List.of(text), List.of(text), new int[1], new int[1], List.of(text),
                new int[1], new int[1], one, one, new double[]{2},
                List.of(new Extension(text, List.of(new Stressor(text, text)), one, Optional.empty())));
    }

    private Lineage lineage() {
        SequencedMap<String, String> options = new LinkedHashMap<>();
        options.put(text, text);
        Ledger ledger = new Ledger(List.of(new LedgerEntry(text, text, 3, 1, 0,
                List.of(new Rejection(text, 2, List.of(new Position(text, 4, 5)))), List.of(),
                List.of(new LeftOut(new Position(text, 4, 5), false, text, text)))));
        Problem warning = Problem.warning(text, Position.of(text, 2), text, text);
        List<Lineage.InputFile> files = List.of(new Lineage.InputFile(text, 5, text));
        List<Lineage.Step> steps = List.of(step(text, List.of(), options, files, ledger, warning),
                step(text + "[" + text + "=0]", List.of(text), options, files, ledger, warning),
                step(text + "[" + text + "=1]", List.of(text), options, files, ledger, warning));
        return new Lineage(text, text, steps);
    }

    private Lineage.Step step(String name, List<String> from, SequencedMap<String, String> options,
            List<Lineage.InputFile> files, Ledger ledger, Problem warning) {
        return new Lineage.Step(name, text + name, text, text, text, text, from, options, files, ledger,
                List.of(warning));
    }
}
