// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.json.Values;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.record.Identifiers;
import org.citeprint.plugins.literature.xml.Element;

/** What the elements of a PubMed article or book mean. */
final class PubmedArticle {

    static final FieldMap MAP = FieldMap.builder()
            .text(Field.ID, "PMID")
            .text(Field.TITLE, "title", "vernacular")
            .text(Field.ABSTRACT, "abstract")
            .text(Field.SOURCE, "journal", "book")
            .text(Field.SOURCE_SHORT, "abbreviation")
            .text(Field.TYPE, "type")
            .text(Field.LANGUAGE, "language")
            .text(Field.VOLUME, "volume")
            .text(Field.ISSUE, "issue")
            .pages("first", "last", "pages")
            .each(Field.AUTHORS, "author")
            .each(Field.KEYWORDS, "keyword")
            .each(Field.INDEX_KEYWORDS, "mesh")
            .addresses(Parts::semicolons, "affiliation")
            .each(Field.REFERENCES, "reference")
            .year("date")
            .doi("doi")
            .identifiers("pmid", "PMID")
            .identifiers("pmcid", "pmc")
            .serials("issn", "isbn")
            .rule(List.of(Field.AUTHOR_IDS), (record, draft) -> Identifiers.authors(draft.work()::add, "orcid",
                    record.all("orcid-name"), record.all("orcid")))
            .build();

    private PubmedArticle() {}

    static RawRecord read(Element root, int line) {
        RawRecord record = new RawRecord(line);
        Element citation = root.first("MedlineCitation").or(() -> root.first("BookDocument")).orElse(root);
        Element article = citation.first("Article").orElse(citation);
        Values.put(record, "PMID", citation.value("PMID"));
        Values.put(record, "title", article.value("ArticleTitle"));
        Values.put(record, "title", article.value("Book", "BookTitle"));
        Values.put(record, "vernacular", article.value("VernacularTitle"));
        Values.put(record, "abstract", summary(article));
        Values.put(record, "type", article.value("PublicationTypeList", "PublicationType"));
        Values.put(record, "type", article.value("PublicationType"));
        Values.put(record, "language", article.value("Language"));
        journal(article, record);
        people(article, record);
        article.below("ELocationID").stream().filter(place -> place.attribute("EIdType").equals("doi"))
                .forEach(place -> Values.put(record, "doi", place.plain()));
        citation.values("KeywordList", "Keyword").forEach(value -> record.add("keyword", value));
        citation.values("MeshHeadingList", "MeshHeading", "DescriptorName").forEach(value -> record.add("mesh", value));
        deposited(root, record);
        commented(citation, record);
        return record;
    }

    private static String summary(Element article) {
        StringBuilder text = new StringBuilder();
        for (Element part : article.all("Abstract", "AbstractText")) {
            String label = part.attribute("Label");
            text.append(text.isEmpty() ? "" : " ").append(label.isEmpty() ? "" : label + ": ").append(part.plain());
        }
        return text.toString();
    }

    private static void journal(Element article, RawRecord record) {
        Element journal = article.first("Journal").orElse(article);
        Values.put(record, "journal", journal.value("Title"));
        Values.put(record, "abbreviation", journal.value("ISOAbbreviation"));
        Values.put(record, "issn", journal.value("ISSN"));
        Values.put(record, "book", article.value("Book", "BookTitle"));
        Values.put(record, "isbn", article.value("Book", "Isbn"));
        Element issue = journal.first("JournalIssue").orElse(journal);
        Values.put(record, "volume", issue.value("Volume"));
        Values.put(record, "issue", issue.value("Issue"));
        Values.put(record, "pages", article.value("Pagination", "MedlinePgn"));
        if (record.all("pages").isEmpty()) {
            Values.put(record, "first", article.value("Pagination", "StartPage"));
            Values.put(record, "last", article.value("Pagination", "EndPage"));
        }
        Stream.of(issue.value("PubDate", "Year"), issue.value("PubDate", "MedlineDate"),
                article.value("Book", "PubDate", "Year"), article.value("Book", "PubDate", "MedlineDate"),
                article.value("ArticleDate", "Year"))
                .forEach(date -> Values.put(record, "date", date));
    }

    private static void people(Element article, RawRecord record) {
        article.values("Affiliation").forEach(place -> record.add("affiliation", place));
        List<Element> lists = Stream.concat(article.all("AuthorList").stream(),
                article.all("Book", "AuthorList").stream()).toList();
        List<Element> authors = lists.stream()
                .filter(list -> !list.attribute("Type").equals("editors") || lists.size() == 1)
                .flatMap(list -> list.all("Author").stream())
                .toList();
        for (Element author : authors) {
            String given = Optional.of(author.value("ForeName")).filter(text -> !text.isEmpty())
                    .orElseGet(() -> author.value("Initials"));
            String suffix = author.value("Suffix");
            String name = Values.name(author.value("LastName"), suffix.isEmpty() ? given : given + ", " + suffix);
            name = name.isEmpty() ? author.value("CollectiveName") : name;
            Values.put(record, "author", name);
            for (Element identifier : author.all("Identifier")) {
                if (identifier.attribute("Source").equals("ORCID")) {
                    record.add("orcid-name", name);
                    record.add("orcid", identifier.plain());
                }
            }
            author.values("AffiliationInfo", "Affiliation").forEach(place -> record.add("affiliation", place));
            author.values("Affiliation").forEach(place -> record.add("affiliation", place));
        }
    }

    private static void deposited(Element root, RawRecord record) {
        Element data = root.first("PubmedData").or(() -> root.first("PubmedBookData")).orElse(root);
        for (Element id : data.all("ArticleIdList", "ArticleId")) {
            Values.put(record, id.attribute("IdType"), id.plain());
        }
        for (Element reference : data.below("Reference")) {
            Values.put(record, "reference", cited(reference));
        }
    }

    /** Where no list of references is deposited, older files name the cited works among the comments. */
    private static void commented(Element citation, RawRecord record) {
        if (!record.all("reference").isEmpty()) {
            return;
        }
        for (Element comment : citation.all("CommentsCorrectionsList", "CommentsCorrections")) {
            if (comment.attribute("RefType").equals("Cites")) {
                String number = comment.value("PMID");
                Values.put(record, "reference", number.isEmpty() ? comment.value("RefSource") : "pmid:" + number);
            }
        }
    }

    private static String cited(Element reference) {
        for (String type : List.of("pubmed", "doi", "pmc")) {
            for (Element id : reference.all("ArticleIdList", "ArticleId")) {
                if (id.attribute("IdType").equals(type) && !id.plain().isEmpty()) {
                    return type.equals("pubmed") ? "pmid:" + id.plain() : id.plain();
                }
            }
        }
        return reference.value("Citation");
    }
}
