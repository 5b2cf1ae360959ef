// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;

/**
 * A zip of text tables in the layout of EXIOBASE 3 and pymrio: lines of column labels, a line with the names of the row
 * labels, then the rows, numbers in their shortest exact form. With tabs and {@code .txt} or commas and {@code .csv}.
 */
final class TextArchive {

    private final InputOutputSystem system;
    private final String separator;
    private final String suffix;
    private final Context context;
    private final Folders folders;

    TextArchive(InputOutputSystem system, boolean tabs, Context context) {
        this.system = system;
        this.separator = tabs ? "\t" : ",";
        this.suffix = tabs ? ".txt" : ".csv";
        this.context = context;
        this.folders = new Folders(system);
    }

    void write(Parts parts, List<Part> all, OutputStream stream) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            for (Part part : all) {
                begin(zip, folders.path(part.folder()) + part.name() + suffix);
                table(part, out);
                end(zip, out);
            }
            begin(zip, "unit" + suffix);
            line(out, List.of("region", "sector", "unit"));
            for (int i = 0; i < system.industries(); i++) {
                List<String> industry = parts.industries().get(i);
                line(out, List.of(industry.get(0), industry.get(1), system.unit(i)));
            }
            end(zip, out);
            parameters(zip, out, "", system.name(), all);
            begin(zip, "metadata.json");
            out.write(FileParameters.metadata(system.name()));
            end(zip, out);
            for (Extension extension : system.extensions()) {
                begin(zip, folders.path(extension.name()) + "unit" + suffix);
                StressorLabels labels = StressorLabels.of(extension);
                line(out, and(labels.levels(), "unit"));
                for (int row = 0; row < labels.rows().size(); row++) {
                    line(out, and(labels.rows().get(row), extension.stressors().get(row).unit()));
                }
                end(zip, out);
                parameters(zip, out, extension.name(), extension.name(), all);
            }
        }
    }

    private static List<String> and(List<String> labels, String last) {
        List<String> cells = new ArrayList<>(labels);
        cells.add(last);
        return cells;
    }

    static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private static void end(ZipOutputStream zip, Writer out) throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private void table(Part part, Writer out) throws IOException {
        int index = part.rowNames().size();
        for (int level = 0; level < part.columnNames().size(); level++) {
            int at = level;
            boolean list = part.name().equals("x");
            List<String> cells = new ArrayList<>(list ? part.rowNames() : List.of(part.columnNames().get(level)));
            IntStream.range(cells.size(), index).forEach(i -> cells.add(""));
            part.columns().forEach(label -> cells.add(label.get(at)));
            line(out, cells);
        }
        if (!part.name().equals("x")) {
            line(out, java.util.stream.Stream.concat(part.rowNames().stream(), part.columns().stream().map(label -> ""))
                    .toList());
        }
        for (int row = 0; row < part.rows().size(); row++) {
            context.checkCancelled();
            out.write(part.rows().get(row).stream().map(this::cell).collect(Collectors.joining(separator)));
            for (int column = 0; column < part.columns().size(); column++) {
                out.write(separator);
                out.write(number(part.values().at(row, column)));
            }
            out.write('\n');
        }
    }

    static String number(double value) {
        boolean negativeZero = Double.doubleToRawLongBits(value) == Long.MIN_VALUE;
        return value == Math.rint(value) && Math.abs(value) < 1e15 && !negativeZero
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(this::cell).collect(Collectors.joining(separator)));
        out.write('\n');
    }

    private String cell(String text) {
        String flat = text.replace('\n', ' ').replace('\r', ' ');
        return flat.contains(separator) || flat.startsWith("\"") ? "\"" + flat.replace("\"", "\"\"") + "\"" : flat;
    }

    private void parameters(ZipOutputStream zip, Writer out, String folder, String name, List<Part> all)
            throws IOException {
        begin(zip, folders.path(folder) + "file_parameters.json");
        out.write(FileParameters.json(folder, name, all, suffix));
        end(zip, out);
    }
}
