// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.csv;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.pf4j.Extension;

/**
 * Comma-separated values after RFC 4180: CR LF at line ends, quotes where needed, numbers in their shortest exact form.
 * Machines get every text as it is. Spreadsheets run a text that begins like a formula, so for them such a text gets an
 * apostrophe in front (CWE-1236); numbers stay numbers. Linear in the table.
 */
@Extension
@Operation(
        name = "export.csv",
        summary = "Writes a table as comma-separated values.",
        method = "One line a row after RFC 4180 in UTF-8, numbers in their shortest exact form, missing values empty.",
        source = "RFC 4180; OWASP, CSV injection (CWE-1236).",
        since = "0.1.0")
public final class CsvExport implements Operator<Table, CsvExport.Options, Document> {

    /** Who reads the file. */
    public enum Reader {
        /** Programs: nothing is changed. */
        MACHINES,
        /** Spreadsheets: a byte order mark, and an apostrophe before texts that begin like a formula. */
        SPREADSHEETS
    }

    /** Where units go. */
    public enum Units {
        /** Behind the name: {@code production (Mt CO2)}. */
        HEADER,
        /** Nowhere. */
        NONE
    }

    /**
     * The options.
     *
     * @param reader who reads the file
     * @param units where units go
     * @param missing what stands for a missing value
     */
    public record Options(
            @Doc("Who reads the file: machines get every text as it is, spreadsheets none they would run as a formula.")
            @Default("machines") Reader reader,
            @Doc("Where units go: into the header behind the name, or nowhere.") @Default("header") Units units,
            @Doc("What stands for a missing value; nothing by default.") Optional<String> missing) {}

    @Override
    public Document run(Table table, Options options, Context context) {
        CsvWriter writer = new CsvWriter(options);
        String text = writer.write(table, context::checkCancelled);
        return new Document("text/csv", ".csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
