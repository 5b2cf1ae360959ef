// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;

/**
 * Compares datasets by content. Their arrays make {@code equals} useless; two results are the same when their
 * descriptions are. Numbers are written in their shortest exact form, so one changed bit shows.
 */
public final class Datasets {

    private Datasets() {}

    /** The whole content as text, for small results: a failed comparison shows the lines that differ. */
    public static String describe(Object result) {
        StringBuilder text = new StringBuilder();
        append(text, result);
        return text.toString();
    }

    /** The SHA-256 of {@link #describe} in hexadecimal, for large results. */
    public static String digest(Object result) {
        try {
            byte[] bytes = describe(result).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(StringBuilder text, Object result) {
        switch (result) {
            case Dataset dataset -> appendDataset(text, dataset);
            case Optional<?> optional ->
                optional.ifPresentOrElse(value -> append(text, value), () -> text.append("nothing\n"));
            case Record outputs -> {
                for (RecordComponent component : outputs.getClass().getRecordComponents()) {
                    text.append("output ").append(component.getName()).append('\n');
                    append(text, valueOf(component, outputs));
                }
            }
            default -> text.append(result).append('\n');
        }
    }

    private static Object valueOf(RecordComponent component, Record outputs) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(outputs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void appendDataset(StringBuilder text, Dataset dataset) {
        switch (dataset) {
            case Corpus corpus -> appendCorpus(text, corpus);
            case Network network -> appendNetwork(text, network);
            case InputOutputSystem system -> appendSystem(text, system);
            case Table table -> appendTable(text, table);
            case Figure figure -> {
                line(text, "figure", figure.title(), figure.caption(), figure.mark(), figure.encoding());
                appendTable(text, figure.data());
            }
            case Document document -> line(text, "document", document.mediaType(), document.suffix(),
                    new String(document.bytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private static void appendCorpus(StringBuilder text, Corpus corpus) {
        line(text, "corpus", corpus.works(), corpus.fields());
        for (int work = 0; work < corpus.works(); work++) {
            line(text, "work", work, corpus.origin(work));
            for (Field field : corpus.fields()) {
                switch (field.kind()) {
                    case TEXT -> line(text, field.label(), corpus.text(field, work).orElse(""));
                    case NUMBER -> line(text, field.label(), corpus.number(field, work));
                    case LIST -> line(text, field.label(), Arrays.stream(corpus.terms(field).of(work))
                            .mapToObj(id -> id + " " + corpus.terms(field).label(id)).toList());
                }
            }
        }
    }

    private static void appendNetwork(StringBuilder text, Network network) {
        line(text, "network", network.directed() ? "directed" : "undirected", network.unit(), network.weightName());
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                line(text, "link", node, network.neighbour(place), network.weight(place));
            }
        }
        appendTable(text, network.attributes());
    }

    private static void appendSystem(StringBuilder text, InputOutputSystem system) {
        line(text, "system", system.name(), system.currency(), system.regions(), system.sectors(), system.categories(),
                system.units());
        line(text, Arrays.toString(system.regionOf()), Arrays.toString(system.sectorOf()));
        line(text, Arrays.toString(system.demandRegionOf()), Arrays.toString(system.categoryOf()));
        line(text, "x", Arrays.toString(system.output()));
        appendMatrix(text, "Z", system.transactions());
        appendMatrix(text, "Y", system.finalDemand());
        for (Extension extension : system.extensions()) {
            line(text, "extension", extension.name(), extension.stressors());
            appendMatrix(text, "F", extension.flows());
            extension.demandFlows().ifPresent(flows -> appendMatrix(text, "F_Y", flows));
        }
    }

    private static void appendMatrix(StringBuilder text, String name, Matrix matrix) {
        line(text, name, matrix.rows(), matrix.columns());
        for (int row = 0; row < matrix.rows(); row++) {
            int from = row * matrix.columns();
            line(text, Arrays.toString(Arrays.copyOfRange(matrix.values(), from, from + matrix.columns())));
        }
    }

    private static void appendTable(StringBuilder text, Table table) {
        line(text, "table", table.name(), table.caption(), table.rows());
        for (Column column : table.columns()) {
            line(text, column.getClass().getSimpleName(), column.name(), column.unit(), column.meaning());
        }
        for (int row = 0; row < table.rows(); row++) {
            int place = row;
            line(text, table.columns().stream().map(column -> column.text(place)).toArray());
        }
    }

    private static void line(StringBuilder text, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = String.valueOf(cells[i]).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
            text.append(i == 0 ? "" : "\t").append(cell);
        }
        text.append('\n');
    }
}
