// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.plugins.literature.csv.KnownTable;

/** The databases whose tables are known by the names of their columns. */
public enum TableKind {
    /** Scopus. */
    SCOPUS,
    /** Web of Science. */
    WOS,
    /** The Lens. */
    LENS,
    /** Dimensions. */
    DIMENSIONS,
    /** OpenAlex. */
    OPENALEX,
    /** Publish or Perish. */
    PUBLISH_OR_PERISH,
    /** Zotero. */
    ZOTERO,
    /** PubMed. */
    PUBMED,
    /** IEEE Xplore. */
    IEEE,
    /** Springer Link. */
    SPRINGER,
    /** The Cochrane Library. */
    COCHRANE,
    /** Embase. */
    EMBASE;

    /** The database that writes such columns; none when no database is known to. */
    public static Optional<TableKind> of(List<String> header) {
        return Arrays.stream(values()).filter(kind -> kind.table().fits(header)).findFirst();
    }

    private KnownTable table() {
        return switch (this) {
            case SCOPUS -> ScopusTable.TABLE;
            case WOS -> WosTable.TABLE;
            case LENS -> Tables.LENS;
            case DIMENSIONS -> DimensionsTable.TABLE;
            case OPENALEX -> OpenAlexTable.TABLE;
            case PUBLISH_OR_PERISH -> Tables.PUBLISH_OR_PERISH;
            case ZOTERO -> Tables.ZOTERO;
            case PUBMED -> Tables.PUBMED;
            case IEEE -> Tables.IEEE;
            case SPRINGER -> Tables.SPRINGER;
            case COCHRANE -> MedicalTables.COCHRANE;
            case EMBASE -> MedicalTables.EMBASE;
        };
    }
}
