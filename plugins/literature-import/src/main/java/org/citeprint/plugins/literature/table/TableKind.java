// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.FileOptions;

/** The databases whose tables are known by the names of their columns. */
public enum TableKind {
    /** Scopus. */
    SCOPUS(Tables.SCOPUS, new ScopusImporter()),
    /** Web of Science. */
    WOS(Tables.WOS, new WosTableImporter()),
    /** The Lens. */
    LENS(Tables.LENS, new LensImporter()),
    /** Dimensions. */
    DIMENSIONS(Tables.DIMENSIONS, new DimensionsImporter()),
    /** OpenAlex. */
    OPENALEX(Tables.OPENALEX, new OpenAlexTableImporter());

    private final KnownTable table;
    private final CorpusImporter<FileOptions> importer;

    TableKind(KnownTable table, CorpusImporter<FileOptions> importer) {
        this.table = table;
        this.importer = importer;
    }

    /** The database that writes such columns; none when no database is known to. */
    public static Optional<TableKind> of(List<String> header) {
        return Arrays.stream(values()).filter(kind -> kind.table.fits(header)).findFirst();
    }

    /** What reads its tables. */
    public CorpusImporter<FileOptions> importer() {
        return importer;
    }
}
