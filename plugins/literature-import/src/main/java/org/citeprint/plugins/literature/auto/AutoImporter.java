// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.bibtex.BibtexImporter;
import org.citeprint.plugins.literature.cnki.CnkiImporter;
import org.citeprint.plugins.literature.cnki.NoteExpressImporter;
import org.citeprint.plugins.literature.cochrane.CochraneImporter;
import org.citeprint.plugins.literature.crossref.CrossrefImporter;
import org.citeprint.plugins.literature.cssci.CssciImporter;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.detect.Detection;
import org.citeprint.plugins.literature.detect.Detector;
import org.citeprint.plugins.literature.detect.Format;
import org.citeprint.plugins.literature.endnote.EndnoteImporter;
import org.citeprint.plugins.literature.europepmc.EuropePmcImporter;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.Head;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.openalex.OpenAlexImporter;
import org.citeprint.plugins.literature.pubmed.NbibImporter;
import org.citeprint.plugins.literature.pubmed.PubmedPage;
import org.citeprint.plugins.literature.pubmed.PubmedXmlImporter;
import org.citeprint.plugins.literature.ris.RisImporter;
import org.citeprint.plugins.literature.semantic.SemanticScholarImporter;
import org.citeprint.plugins.literature.table.CochraneTableImporter;
import org.citeprint.plugins.literature.table.DimensionsImporter;
import org.citeprint.plugins.literature.table.EmbaseImporter;
import org.citeprint.plugins.literature.table.IeeeXploreImporter;
import org.citeprint.plugins.literature.table.LensImporter;
import org.citeprint.plugins.literature.table.OpenAlexTableImporter;
import org.citeprint.plugins.literature.table.PublishOrPerishImporter;
import org.citeprint.plugins.literature.table.PubmedTableImporter;
import org.citeprint.plugins.literature.table.ScopusImporter;
import org.citeprint.plugins.literature.table.SpringerImporter;
import org.citeprint.plugins.literature.table.WosTableImporter;
import org.citeprint.plugins.literature.table.ZoteroImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.pf4j.Extension;

/**
 * Reads files of several formats in one step: what a file holds decides, never its name. Each file is given to the
 * importer of its format, with that importer's own rules and ledger; a file of a format that none of them reads is
 * refused by name. Files in a zip archive are read as if they stood beside it; those among them that nobody reads, such as
 * notes, are passed over with a warning.
 */
@Extension
@Operation(
        name = "import.auto",
        summary = "Reads files of any format that is known here.",
        method = "What each file holds decides which importer reads it; the importers of the formats say how.",
        since = "0.1.0")
public final class AutoImporter implements CorpusImporter<FileOptions> {

    private static final String WANTED = "an export of a bibliographic database";
    private static final Set<FileFormat> NONE = Set.of();

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        Detection found = Detector.detect(source);
        if (found.format() == Format.ARCHIVE) {
            new Archive(file).read(options, sink);
        } else {
            read(source, found, new FileOptions(options.files()), sink);
        }
    }

    /** What the files of an archive are, each format once, in their order. */
    public static String within(Source archive) throws IOException {
        return new Archive(archive).formats();
    }

    /** Reads a file that is known to be of a format, and in UTF-8 where its encoding is one of the options. */
    static void read(Source source, Detection found, FileOptions options, WorkSink sink) throws IOException {
        switch (found.format()) {
            case WOS_PLAIN -> new WosImporter()
                    .read(source, new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), sink);
            case OPENALEX_JSON -> new OpenAlexImporter()
                    .read(source, new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID), sink);
            case SCOPUS_TABLE -> new ScopusImporter().read(source, options, sink);
            case WOS_TABLE -> new WosTableImporter().read(source, options, sink);
            case LENS_TABLE -> new LensImporter().read(source, options, sink);
            case DIMENSIONS_TABLE -> new DimensionsImporter().read(source, options, sink);
            case OPENALEX_TABLE -> new OpenAlexTableImporter().read(source, options, sink);
            case PUBLISH_OR_PERISH -> new PublishOrPerishImporter().read(source, options, sink);
            case ZOTERO_TABLE -> new ZoteroImporter().read(source, options, sink);
            case PUBMED_TABLE -> new PubmedTableImporter().read(source, options, sink);
            case IEEE_TABLE -> new IeeeXploreImporter().read(source, options, sink);
            case SPRINGER_TABLE -> new SpringerImporter().read(source, options, sink);
            case COCHRANE_TABLE -> new CochraneTableImporter().read(source, options, sink);
            case EMBASE_TABLE -> new EmbaseImporter().read(source, options, sink);
            case BIBTEX -> new BibtexImporter().read(source, options, sink);
            case RIS -> new RisImporter().read(source, options, sink);
            case PUBMED_TEXT, ERIC_TEXT -> new NbibImporter().read(source, options, sink);
            case PUBMED_XML -> new PubmedXmlImporter().read(source, options, sink);
            case CROSSREF_JSON -> new CrossrefImporter().read(source, options, sink);
            case EUROPE_PMC_JSON -> new EuropePmcImporter().read(source, options, sink);
            case SEMANTIC_SCHOLAR_JSON -> new SemanticScholarImporter().read(source, options, sink);
            case ENDNOTE_TEXT, ENDNOTE_XML -> new EndnoteImporter().read(source, options, sink);
            case CNKI -> new CnkiImporter().read(source, options, sink);
            case NOTE_EXPRESS -> new NoteExpressImporter().read(source, options, sink);
            case CSSCI -> new CssciImporter().read(source, options, sink);
            case COCHRANE -> new CochraneImporter().read(source, options, sink);
            case NETWORK -> throw new ProblemException(Problem.error("CP-3001", Position.of(source.name(), 1),
                    "this is not " + WANTED + " but a network (" + found.generation() + ")", "use `import.network`"));
            default -> refuse(source, found);
        }
    }

    /** What is damaged so early cannot be told to be anything but damaged, unless it is a page. */
    private static void refuse(Source source, Detection found) throws IOException {
        Head head = Head.of(source);
        PubmedPage.refuse(source, head.text());
        FileFormat format = head.format();
        if (format == FileFormat.WORKBOOK) {
            KnownTable.header(source);
        } else if (head.damage().isPresent() && format != FileFormat.HTML && format != FileFormat.PDF) {
            throw RecordCheck.nothing(source, head.damage().get());
        }
        if (found.format() == Format.NO_WORKS) {
            throw new ProblemException(Problem.error("CP-3001", Position.of(source.name(), 1),
                    "this is not " + WANTED + ": no column of the table names titles, authors or DOIs",
                    "tables of economies are read by `import.exiobase`, `import.wiod`, `import.icio` and the like, or by"
                            + " `import.table`; for works use `import.csv` and name its columns, or `import.mapped`"));
        }
        if (found.binary() && found.format() == Format.UNKNOWN) {
            throw new ProblemException(Problem.error("CP-3001", Position.of(source.name()),
                    "this is not " + WANTED + " but no text at all, of a format that is not known here",
                    "download or export it again; from a reference manager export RIS or BibTeX"));
        }
        FileFormat.require(source, NONE, WANTED);
        throw FileFormat.unknown(source, WANTED, Optional.empty());
    }
}
