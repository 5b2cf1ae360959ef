// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.FileOptions;

/** Finds the database of a table by the names of its columns. */
public final class TableImporters {

    private TableImporters() {}

    /** The importer of a table; none when no database is known to write such columns. */
    public static Optional<CorpusImporter<FileOptions>> of(Source source) throws IOException {
        List<String> header = KnownTable.header(source);
        if (Tables.SCOPUS.fits(header)) {
            return Optional.of(new ScopusImporter());
        }
        if (Tables.WOS.fits(header)) {
            return Optional.of(new WosTableImporter());
        }
        if (Tables.LENS.fits(header)) {
            return Optional.of(new LensImporter());
        }
        if (Tables.DIMENSIONS.fits(header)) {
            return Optional.of(new DimensionsImporter());
        }
        return Tables.OPENALEX.fits(header) ? Optional.of(new OpenAlexTableImporter()) : Optional.empty();
    }
}
