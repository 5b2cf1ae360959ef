// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Pages;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.mapping.ScopusReferences;
import org.citeprint.plugins.literature.record.Identifiers;
import org.citeprint.plugins.literature.wos.UnknownReference;

/** What the fields of BibTeX mean, in the dialects of Web of Science, Scopus and reference managers. */
final class BibtexFields {

    private static final Pattern CITED = Pattern.compile("(?i)cited by:?\\s*([0-9]+)");
    private static final Pattern EID = Pattern.compile("eid=(2-s2\\.0-[0-9]+)");
    private static final String SCOPUS = "2-s2.0-";
    private static final Pattern ARTICLE = Pattern.compile("(?i)^article\\s+(?=\\S)");
    private static final Pattern ARXIV = Pattern
            .compile("[0-9]{4}\\.[0-9]{4,5}(?:v[0-9]+)?|[a-z-]+(?:\\.[A-Z]{2})?/[0-9]{7}(?:v[0-9]+)?");
    private static final Pattern ARXIV_NAMED = Pattern
            .compile("(?i)\\barxiv:\\s*([0-9]{4}\\.[0-9]{4,5}|[a-z-]+(?:\\.[a-z]{2})?/[0-9]{7})");
    private static final Pattern VERSION = Pattern.compile("(?<=[0-9])v[0-9]+$");
    private static final Pattern NEXT_LINE = Pattern.compile("(?<=\\.)\\s*\\n\\s*");
    private static final Pattern ADDRESS_AUTHORS = Pattern
            .compile("^(?:\\[[^]]*]\\s*|(?:[^,;]+,[^,;]+;\\s*)*[^,;]+,[^,;]+,\\s*)");

    static final FieldMap MAP = FieldMap.builder()
            .rule(List.of(Field.ID), BibtexFields::id)
            .text(Field.TITLE, Latex::plain, "title")
            .text(Field.ABSTRACT, Latex::plain, "abstract")
            .text(Field.SOURCE, JournalMacros::source, "journal", "journaltitle", "booktitle", "series", "institution",
                    "school")
            .text(Field.TYPE, BibtexEntry.TYPE)
            .text(Field.TYPE, Latex::plain, "type", "document_type")
            .text(Field.LANGUAGE, Latex::plain, "language")
            .text(Field.VOLUME, Latex::plain, "volume")
            .text(Field.ISSUE, Latex::plain, "number", "issue")
            .text(Field.PAGES, BibtexFields::pages, "pages", "article-number", "art_number", "articleno", "eid")
            .each(Field.AUTHORS, Names::of, "author")
            .rule(List.of(Field.KEYWORDS, Field.INDEX_KEYWORDS), BibtexFields::keywords)
            .each(Field.CATEGORIES, text -> Parts.semicolons(Latex.plain(text)), "web-of-science-categories",
                    "research-areas")
            .addresses(BibtexFields::addresses, "affiliation", "affiliations")
            .rule(List.of(Field.REFERENCES), BibtexFields::references)
            .each(Field.REFERENCES, text -> ScopusReferences.split(Latex.plain(text)), "references")
            .year("year", "date", "earlyaccessdate", "early-access-date", "early access year", "early access date")
            .rule(List.of(Field.DOI), BibtexFields::doi)
            .rule(List.of(Field.CITATIONS), BibtexFields::citations)
            .text(Field.SOURCE_SHORT, Latex::plain, "abbrev_source_title", "journal-iso", "shortjournal")
            .identifiers("pmid", "pubmed_id", "pmid")
            .rule(List.of(Field.IDENTIFIERS), BibtexFields::arxiv)
            .serials("issn", "eissn", "isbn")
            .rule(List.of(Field.AUTHOR_IDS), (record, draft) -> {
                authorIds(record.all("orcid-numbers"), "orcid", draft);
                authorIds(record.all("researcherid-numbers"), "rid", draft);
            })
            .build();

    private BibtexFields() {}

    private static void id(RawFields record, FieldMap.Draft draft) {
        Matcher eid = EID.matcher(record.text(List.of("url")));
        String number = Latex.plain(record.text(List.of("eid")));
        String own = Latex.plain(record.text(List.of("unique-id")));
        draft.work().text(Field.ID, record.text(List.of(BibtexEntry.KEY)))
                .text(Field.ID, own.isEmpty() && number.startsWith(SCOPUS) ? number : own)
                .text(Field.ID, own.isEmpty() && eid.find() ? eid.group(1) : "");
    }

    /** An {@code eid} is the number of an article, but in Scopus that of the work. */
    private static String pages(String value) {
        String pages = Latex.plain(value);
        return pages.startsWith(SCOPUS) ? "" : Pages.plain(ARTICLE.matcher(pages).replaceFirst(""));
    }

    /** Where nobody says whose number a preprint has, its shape does. Versions are one work. */
    private static void arxiv(RawFields record, FieldMap.Draft draft) {
        String number = Latex.plain(record.text(List.of("eprint"))).strip();
        boolean said = Latex.plain(record.text(List.of("archiveprefix", "eprinttype"))).equalsIgnoreCase("arxiv");
        Matcher named = ARXIV_NAMED.matcher(record.text(List.of("journal")));
        if (!number.isEmpty() && (said || ARXIV.matcher(number).matches())) {
            Identifiers.add(draft.work()::add, "arxiv", VERSION.matcher(number).replaceFirst(""));
        } else if (named.find()) {
            Identifiers.add(draft.work()::add, "arxiv", named.group(1));
        }
    }

    /** Names stand in braces where Web of Science writes them in capitals. */
    private static void authorIds(List<String> values, String scheme, FieldMap.Draft draft) {
        values.forEach(value -> Identifiers.authors(draft.work()::add, scheme, Latex.plain(value)));
    }

    private static void doi(RawFields record, FieldMap.Draft draft) {
        String doi = Latex.plain(record.text(List.of("doi")));
        if (!doi.isEmpty()) {
            draft.values().doi(draft.work(), doi, draft.position());
        }
    }

    /** Scopus has citations in its note. */
    private static void citations(RawFields record, FieldMap.Draft draft) {
        Matcher cited = CITED.matcher(record.text(List.of("note")));
        String count = cited.find() ? cited.group(1) : Latex.plain(record.text(List.of("times-cited")));
        if (!count.isEmpty()) {
            draft.values().citations(draft.work(), count, draft.position());
        }
    }

    /** Commas part keywords only where reference managers write them: databases part them at semicolons. */
    private static void keywords(RawFields record, FieldMap.Draft draft) {
        String own = Latex.plain(record.text(List.of("author_keywords")));
        String plain = Latex.plain(record.text(List.of("keywords", "keyword")));
        boolean scopus = !own.isEmpty() || !record.all("author_keywords").isEmpty();
        draft.work().addAll(scopus ? Field.INDEX_KEYWORDS : Field.KEYWORDS, list(plain, isDatabase(record)));
        draft.work().addAll(Field.KEYWORDS, Parts.semicolons(own));
        draft.work().addAll(Field.INDEX_KEYWORDS,
                Parts.semicolons(Latex.plain(record.text(List.of("keywords-plus")))));
    }

    private static List<String> list(String text, boolean database) {
        return database || text.indexOf(';') >= 0 ? Parts.semicolons(text) : Parts.at(",").apply(text);
    }

    private static boolean isDatabase(RawFields record) {
        return !record.all("unique-id").isEmpty()
                || record.text(List.of("source")).toLowerCase(Locale.ROOT).contains("scopus")
                || record.text(List.of("url")).contains("scopus.com");
    }

    /** Web of Science has authors before each address and one address a line; Scopus has semicolons. */
    private static List<String> addresses(String value) {
        boolean webOfScience = value.indexOf('\n') >= 0 || value.strip().endsWith(".");
        if (!webOfScience) {
            return Parts.semicolons(Latex.plain(value));
        }
        List<String> addresses = new ArrayList<>();
        for (String line : NEXT_LINE.split(Latex.plain(value))) {
            addresses.add(ADDRESS_AUTHORS.matcher(RawRecord.joined(line)).replaceFirst(""));
        }
        return addresses;
    }

    /** One a line, with a full stop at its end. */
    private static void references(RawFields record, FieldMap.Draft draft) {
        Consumer<Slice> known = UnknownReference.leftOut(
                reference -> draft.work().add(Field.REFERENCES, reference.text()),
                words -> draft.values().placeholder(words, draft.position()));
        for (String value : record.all("cited-references")) {
            for (String line : NEXT_LINE.split(Latex.plain(value))) {
                String text = RawRecord.joined(line).strip();
                known.accept(Slice.of(text.endsWith(".") ? text.substring(0, text.length() - 1) : text));
            }
        }
    }
}
