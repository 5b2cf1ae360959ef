// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.detect;

import java.util.Optional;

/** The formats that can be told apart, finer than their syntax: which database writes them. */
public enum Format {
    /** Web of Science, plain text; ciw of EndNote is the same. */
    WOS_PLAIN("Web of Science plain text", "import.wos"),
    /** Web of Science, tab-delimited or with long headers. */
    WOS_TABLE("Web of Science table", "import.wos-table"),
    /** Scopus. */
    SCOPUS_TABLE("Scopus CSV", "import.scopus"),
    /** The Lens. */
    LENS_TABLE("Lens CSV", "import.lens"),
    /** Dimensions. */
    DIMENSIONS_TABLE("Dimensions table", "import.dimensions"),
    /** OpenAlex' web site. */
    OPENALEX_TABLE("OpenAlex CSV", "import.openalex-table"),
    /** Publish or Perish. */
    PUBLISH_OR_PERISH("Publish or Perish CSV", "import.publish-or-perish"),
    /** Zotero. */
    ZOTERO_TABLE("Zotero CSV", "import.zotero"),
    /** PubMed, as a table. */
    PUBMED_TABLE("PubMed CSV", "import.pubmed-table"),
    /** IEEE Xplore. */
    IEEE_TABLE("IEEE Xplore CSV", "import.ieee-xplore"),
    /** Springer Link. */
    SPRINGER_TABLE("Springer Link CSV", "import.springer"),
    /** The Cochrane Library, as a table. */
    COCHRANE_TABLE("Cochrane CSV", "import.cochrane-table"),
    /** Embase, with fields by column. */
    EMBASE_TABLE("Embase CSV", "import.embase"),
    /** OpenAlex' API. */
    OPENALEX_JSON("OpenAlex JSON", "import.openalex"),
    /** Crossref's API. */
    CROSSREF_JSON("Crossref JSON", "import.crossref"),
    /** Europe PMC's API. */
    EUROPE_PMC_JSON("Europe PMC JSON", "import.europe-pmc"),
    /** Semantic Scholar's API and data sets. */
    SEMANTIC_SCHOLAR_JSON("Semantic Scholar JSON", "import.semantic-scholar"),
    /** PubMed and MEDLINE text. */
    PUBMED_TEXT("PubMed text (nbib)", "import.nbib"),
    /** ERIC text. */
    ERIC_TEXT("ERIC text (nbib)", "import.nbib"),
    /** PubMed XML. */
    PUBMED_XML("PubMed XML", "import.pubmed-xml"),
    /** RIS. */
    RIS("RIS", "import.ris"),
    /** BibTeX. */
    BIBTEX("BibTeX", "import.bibtex"),
    /** EndNote, tagged text. */
    ENDNOTE_TEXT("EndNote tagged text", "import.endnote"),
    /** EndNote, XML. */
    ENDNOTE_XML("EndNote XML", "import.endnote"),
    /** CNKI in RefWorks' tags. */
    CNKI("CNKI RefWorks", "import.cnki"),
    /** NoteExpress, as CNKI writes it too. */
    NOTE_EXPRESS("NoteExpress text", "import.noteexpress"),
    /** CSSCI. */
    CSSCI("CSSCI text", "import.cssci"),
    /** Cochrane Library. */
    COCHRANE("Cochrane text", "import.cochrane"),
    /** A network or its map, which holds no works. */
    NETWORK("network", "import.network"),
    /** A table whose columns no database here writes. */
    OTHER_TABLE("table"),
    /** A table whose columns say nothing of works, such as one of an economy. */
    NO_WORKS("table"),
    /** Other JSON. */
    OTHER_JSON("JSON"),
    /** Other XML. */
    OTHER_XML("XML"),
    /** A page for a browser. */
    WEB_PAGE("web page"),
    /** Portable document format. */
    PDF("PDF"),
    /** A zip archive. */
    ARCHIVE("zip archive", "import.auto"),
    /** Nothing at all. */
    EMPTY("empty file"),
    /** None of these. */
    UNKNOWN("unknown");

    private final String label;
    private final String operation;

    Format(String label) {
        this(label, "");
    }

    Format(String label, String operation) {
        this.label = label;
        this.operation = operation;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The operation that reads it; absent when none does. */
    public Optional<String> operation() {
        return operation.isEmpty() ? Optional.empty() : Optional.of(operation);
    }
}
