// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.pf4j.Extension;

/**
 * Writes Z, Y, x, F and F_Y with all labels and units into one file, and on request what {@link Computed} makes of them,
 * of which L, G and M take n³ steps. Every number is written exactly: reading the text back gives the same doubles.
 */
@Extension
@Operation(
        name = "export.system",
        summary = "Writes an input-output table as EXIOBASE text, CSV, NumPy arrays, Parquet or an Excel workbook.",
        method = "Writes transactions, final demand, output and extensions, numbers in their shortest exact form; on request"
                + " with coefficients, inverses, intensities and multipliers: A = Z diag(1/x), L = (I - A)⁻¹,"
                + " B = diag(1/x) Z, G = (I - B)⁻¹, S = F diag(1/x), M = S L.",
        source = "Layout of EXIOBASE 3 and pymrio; NumPy format 1.0; Apache Parquet format 2.11; ECMA-376.",
        since = "0.1.0")
public final class ExportOperation implements Operator<InputOutputSystem, ExportOperation.Options, Document> {

    /** How the file is written. */
    public enum Format {
        /** A zip of tab-separated tables that {@code import.exiobase} and pymrio read. */
        EXIOBASE,
        /** The same with commas, which pymrio does not read. */
        CSV,
        /** A zip of NumPy arrays, {@code .npz}. */
        NUMPY,
        /** A zip of Parquet files, one a matrix, with the labels pandas needs to read it as pymrio's. */
        PARQUET,
        /** An Excel workbook. */
        XLSX
    }

    /** What is computed to be written. */
    public enum Derived {
        /** Coefficients. */
        A,
        /** The Leontief inverse. */
        L,
        /** Allocation coefficients. */
        B,
        /** The Ghosh inverse. */
        G,
        /** Intensities, and S_Y where final demand has flows of its own and flows are in one unit. */
        S,
        /** Multipliers. */
        M
    }

    /**
     * The options.
     *
     * @param format how it is written
     * @param derived what is computed to be written
     */
    public record Options(
            @Doc("How the file is written.") @Default("exiobase") Format format,
            @Doc("Matrices to compute and add: A, L, B, G, and of each extension S, with S_Y by unit of final demand, and M.")
            @Default("[]") List<Derived> derived) {}

    @Override
    public Document run(InputOutputSystem system, Options options, Context context) throws IOException {
        Parts parts = new Parts(system);
        List<Part> all = parts.all(options.derived(), context);
        ByteArrayOutputStream bytes = new BoundedBytes();
        switch (options.format()) {
            case EXIOBASE -> new TextArchive(system, true, context).write(parts, all, bytes);
            case CSV -> new TextArchive(system, false, context).write(parts, all, bytes);
            case NUMPY -> NumpyArchive.write(system, parts, all, bytes);
            case PARQUET -> new ParquetArchive(system, context).write(parts, all, bytes);
            case XLSX -> SheetExport.write(system, all, bytes, context);
        }
        context.tally("table", "matrices").read(all.size()).kept(all.size());
        return switch (options.format()) {
            case EXIOBASE, CSV, PARQUET -> new Document("application/zip", ".zip", bytes.toByteArray());
            case NUMPY -> new Document("application/octet-stream", ".npz", bytes.toByteArray());
            case XLSX -> new Document("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
                    bytes.toByteArray());
        };
    }
}
