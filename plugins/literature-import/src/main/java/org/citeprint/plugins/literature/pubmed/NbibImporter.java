// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.mapping.RecordTarget;
import org.citeprint.plugins.literature.record.Doi;
import org.citeprint.plugins.literature.record.Identifiers;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.plugins.literature.tagged.TaggedFile;
import org.citeprint.plugins.literature.tagged.TaggedSyntax;
import org.pf4j.Extension;

/**
 * Reads PubMed's text format (nbib, MEDLINE): a tag padded to four letters, a hyphen, and six blanks before a line that
 * goes on. The DOI is the location marked {@code [doi]}, wherever it stands among the others. Author keywords are
 * {@code OT}; MeSH headings ({@code MH}) are index keywords, without their stars and qualifiers. ORCIDs ({@code AUID})
 * belong to the author before them. ERIC's files of the
 * same name are read as well. The format has neither references nor citations.
 */
@Extension
@Operation(
        name = "import.nbib",
        summary = "Reads PubMed, MEDLINE and ERIC text (nbib).",
        method = "Each record of the files is one work; author keywords (OT) and MeSH headings are kept apart; ERIC's"
                + " descriptors are index keywords."
                + " Countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.NBIB,
        since = "0.1.0")
public final class NbibImporter implements CorpusImporter<FileOptions> {

    private static final String WANTED = "PubMed or ERIC text";
    private static final String DOI_MARK = "[doi]";
    private static final String ORCIDS = "AUID";
    private static final String ORCID = "ORCID:";
    private static final TaggedSyntax SYNTAX = new TaggedSyntax(
            Pattern.compile("^\\s?(?=[A-Z0-9 ]{4}-)(?<tag>[A-Z][A-Z0-9]{1,3}) {0,2}- ?(?<value>.*)$"), "PMID",
            Set.of("OWN", "STAT", "TA", "JID", "CRDT", "EDAT", "MHDA", "DCOM", "LR", "PST", "SO", "VI", "PG", "OTO"),
            Set.of("TI", "BTI", "DP", "JT", "LA", "AB", "FAU", "AU", "OT"), Map.of(ORCIDS, "FAU"));

    private static final FieldMap MAP = FieldMap.builder()
            .text(Field.ID, "PMID")
            .text(Field.TITLE, "TI", "BTI", "TT")
            .text(Field.ABSTRACT, "AB", "OAB")
            .text(Field.SOURCE, "JT", "TA", "CTI")
            .rule(List.of(Field.SOURCE), NbibImporter::book)
            .text(Field.TYPE, "PT")
            .text(Field.LANGUAGE, "LA")
            .text(Field.VOLUME, "VI")
            .text(Field.ISSUE, "IP")
            .text(Field.PAGES, "PG")
            .rule(List.of(Field.AUTHORS), NbibImporter::authors)
            .each(Field.KEYWORDS, "OT")
            .each(Field.INDEX_KEYWORDS, value -> List.of(heading(value)), "MH")
            .addresses(Parts::semicolons, "AD")
            .year("DP", "DEP", "DA")
            .rule(List.of(Field.DOI), NbibImporter::doi)
            .text(Field.SOURCE_SHORT, "TA")
            .identifiers("pmid", "PMID")
            .identifiers("pmcid", "PMC")
            .serials("IS", "ISBN")
            .rule(List.of(Field.AUTHOR_IDS), NbibImporter::authorIds)
            .build();

    private static void authors(RawFields record, FieldMap.Draft draft) {
        draft.work().addAll(Field.AUTHORS, record.firstOf(List.of("FAU", "AU")));
        draft.work().addAll(Field.AUTHORS, record.all("CN"));
    }

    /** Identifiers stand behind the author they belong to. */
    private static void authorIds(RawFields record, FieldMap.Draft draft) {
        List<String> ids = record.all(ORCIDS);
        List<String> authors = record.all(TaggedSyntax.ownersOf(ORCIDS));
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).startsWith(ORCID)) {
                Identifiers.author(draft.work()::add, RawRecord.joined(authors.get(i)), "orcid",
                        ids.get(i).substring(ORCID.length()));
            }
        }
    }

    private static String heading(String value) {
        int qualifier = value.indexOf('/');
        return RawRecord.joined(qualifier < 0 ? value : value.substring(0, qualifier)).replace("*", "");
    }

    private static void doi(RawFields record, FieldMap.Draft draft) {
        for (String tag : List.of("LID", "AID", "SO")) {
            Optional<String> doi = record.all(tag).stream()
                    .filter(value -> value.contains(DOI_MARK) || tag.equals("SO"))
                    .flatMap(value -> Doi.in(value).stream())
                    .findFirst();
            if (doi.isPresent()) {
                draft.values().doi(draft.work(), doi.get(), draft.position());
                return;
            }
        }
    }

    /**
     * A chapter of a book, such as StatPearls, has no journal; where there is no other title that of the book is the
     * work's.
     */
    private static void book(RawFields record, FieldMap.Draft draft) {
        if (!record.text(List.of("TI")).isEmpty() && record.text(List.of("JT", "TA")).isEmpty()) {
            draft.work().text(Field.SOURCE, record.text(List.of("BTI")));
        }
    }

    @Override
    public Set<Field> gives(FileOptions options) {
        return MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        if (FileFormat.require(source, Set.of(FileFormat.PUBMED, FileFormat.ERIC), WANTED) == FileFormat.ERIC) {
            EricText.FORMAT.read(source, sink);
            return;
        }
        RecordTarget target = new RecordTarget(source, MAP, sink);
        new TaggedFile(source, SYNTAX, target, sink).read();
        if (sink.records() == 0 && FileFormat.of(source) == FileFormat.UNKNOWN) {
            throw FileFormat.unknown(source, WANTED, Optional.empty());
        }
    }
}
