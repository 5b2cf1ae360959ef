// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.Context;
import org.citeprint.api.parquet.ParquetWriter;

/**
 * A zip of Parquet files in pymrio's layout of folders: a column for each column of the matrix, named by its labels as
 * pandas writes a tuple, then a column of texts for each level of the row labels. The note {@code pandas} makes pandas put
 * the labels back where they belong. Doubles are exact; rows stand in the order of the table.
 */
final class ParquetArchive {

    private static final String SUFFIX = ".parquet";
    private static final List<String> UNIT = List.of("unit");

    private final InputOutputSystem system;
    private final Context context;
    private final Folders folders;

    ParquetArchive(InputOutputSystem system, Context context) {
        this.system = system;
        this.context = context;
        this.folders = new Folders(system);
    }

    void write(Parts parts, List<Part> all, OutputStream stream) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Part part : all) {
                TextArchive.begin(zip, folders.path(part.folder()) + part.name() + SUFFIX);
                matrix(part, zip);
                zip.closeEntry();
            }
            units(zip, "", List.of("region", "sector"), parts.industries(),
                    IntStream.range(0, system.industries()).mapToObj(system::unit).toList());
            parameters(zip, "", system.name(), all);
            TextArchive.begin(zip, "metadata.json");
            zip.write(FileParameters.metadata(system.name()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (Extension extension : system.extensions()) {
                StressorLabels labels = StressorLabels.of(extension);
                units(zip, extension.name(), labels.levels(), labels.rows(),
                        extension.stressors().stream().map(Stressor::unit).toList());
                parameters(zip, extension.name(), extension.name(), all);
            }
        }
    }

    private void matrix(Part part, OutputStream out) throws IOException {
        PandasNote note = new PandasNote(part.rowNames(), part.name().equals("x") ? List.of() : part.columnNames());
        List<String> names = part.columns().stream().map(PandasNote::name).toList();
        ParquetWriter writer = new ParquetWriter(out, part.rows().size(), notes(note.json(names, "float64")));
        int width = names.size();
        for (int column = 0; column < width; column++) {
            context.checkCancelled();
            double[] values = new double[part.rows().size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = part.values().values()[row * width + column];
            }
            writer.add(Column.decimal(names.get(column), "", Meaning.FLOW, values));
        }
        labels(writer, part.rowNames(), part.rows());
        writer.finish();
    }

    private void units(ZipOutputStream zip, String folder, List<String> rowNames, List<List<String>> rows,
            List<String> units) throws IOException {
        TextArchive.begin(zip, folders.path(folder) + "unit" + SUFFIX);
        ParquetWriter writer = new ParquetWriter(zip, rows.size(),
                notes(new PandasNote(rowNames, List.of()).json(UNIT, "object")));
        writer.add(Column.text(UNIT.getFirst(), units));
        labels(writer, rowNames, rows);
        writer.finish();
        zip.closeEntry();
    }

    private static void labels(ParquetWriter writer, List<String> names, List<List<String>> rows) throws IOException {
        for (int level = 0; level < names.size(); level++) {
            List<String> texts = new ArrayList<>(rows.size());
            for (List<String> label : rows) {
                texts.add(label.get(level));
            }
            writer.add(Column.text(names.get(level), texts));
        }
    }

    private static SequencedMap<String, String> notes(String pandas) {
        SequencedMap<String, String> notes = new LinkedHashMap<>();
        notes.put("pandas", pandas);
        return notes;
    }

    private void parameters(ZipOutputStream zip, String folder, String name, List<Part> all)
            throws IOException {
        TextArchive.begin(zip, folders.path(folder) + "file_parameters.json");
        zip.write(FileParameters.json(folder, name, all, SUFFIX).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
