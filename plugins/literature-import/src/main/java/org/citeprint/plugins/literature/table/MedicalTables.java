// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Pages;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.Split;
import org.citeprint.plugins.literature.record.Identifiers;

/** What the columns of the databases of medicine mean. */
final class MedicalTables {

    /** Stars mark what a trial is mainly of, brackets how: {@code *Clouds [therapy]}. */
    private static final Pattern QUALIFIER = Pattern.compile("\\s*\\[[^\\]]*]|\\*");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]{1,8}\\b");
    private static final Pattern ARTICLE = Pattern.compile("Article Number: ([^.\\s]+)");

    static final KnownTable COCHRANE = new KnownTable("a table of the Cochrane Library",
            List.of("CENTRAL ID", "Cochrane Review ID", "Cochrane Review Group Code"), FieldMap.builder()
                    .text(Field.ID, "CENTRAL ID", "Cochrane Review ID")
                    .text(Field.TITLE, "Title")
                    .text(Field.ABSTRACT, "Abstract")
                    .text(Field.SOURCE, "Source")
                    .text(Field.TYPE, "Publication Type")
                    .text(Field.VOLUME, "Volume")
                    .text(Field.ISSUE, "Issue")
                    .text(Field.PAGES, Pages::plain, "Pages")
                    .parts(Field.AUTHORS, Split.SEMICOLONS, "Author(s)")
                    .each(Field.INDEX_KEYWORDS, MedicalTables::keywords, "Keywords")
                    .year("Year")
                    .doi("DOI")
                    .rule(List.of(Field.IDENTIFIERS), MedicalTables::pubmed)
                    .serials("ISSN")
                    .build());

    static final KnownTable EMBASE = new KnownTable("an Embase table",
            List.of("Author Names", "AiP/IP Entry Date", "Full Record Entry Date", "Emtree Drug Index Terms",
                    "Emtree Medical Index Terms", "Embase Accession Number", "Embase Link"),
            FieldMap.builder()
                    .text(Field.ID, "PUI", "Embase Accession Number")
                    .text(Field.TITLE, "Title", "Original Title")
                    .text(Field.ABSTRACT, "Abstract", "Original Abstract")
                    .text(Field.SOURCE, "Source title", "Source Title")
                    .text(Field.TYPE, "Publication Type")
                    .text(Field.LANGUAGE, "Article Language")
                    .text(Field.VOLUME, "Volume")
                    .text(Field.ISSUE, "Issue")
                    .pages("First Page", "Last Page")
                    .rule(List.of(Field.PAGES), MedicalTables::article)
                    .parts(Field.AUTHORS, Split.at(","), "Author Names")
                    .addressParts(Split.SEMICOLONS, "Author Addresses")
                    .parts(Field.KEYWORDS, Split.at(","), "Author Keywords")
                    .each(Field.INDEX_KEYWORDS, Parts.at(","), "Emtree Medical Index Terms")
                    .year("Publication Year", "Date of Publication")
                    .doi("DOI")
                    .identifiers("pmid", "Medline PMID")
                    .serials("ISSN")
                    .build());

    private MedicalTables() {}

    private static List<String> keywords(String value) {
        return Parts.semicolons(value).stream().map(word -> QUALIFIER.matcher(word).replaceAll("").strip()).toList();
    }

    /** {@code PUBMED 30580550} */
    private static void pubmed(RawFields record, FieldMap.Draft draft) {
        Matcher number = NUMBER.matcher(record.text(List.of("PubMed ID")));
        if (number.find()) {
            Identifiers.add(draft.work()::add, "pmid", number.group());
        }
    }

    /** Where an article has no pages, its number stands in the citation. */
    private static void article(RawFields record, FieldMap.Draft draft) {
        Matcher number = ARTICLE.matcher(record.text(List.of("Source")));
        if (record.text(List.of("First Page")).isEmpty() && number.find()) {
            draft.work().text(Field.PAGES, number.group(1));
        }
    }
}
