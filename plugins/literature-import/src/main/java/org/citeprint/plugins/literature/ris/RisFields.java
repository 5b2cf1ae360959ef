// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.ris;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.mapping.Entities;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.mapping.ScopusReferences;
import org.citeprint.plugins.literature.record.AddressCountry;
import org.citeprint.plugins.literature.record.Doi;
import org.citeprint.plugins.literature.record.Identifiers;

/** What the tags of RIS mean. */
final class RisFields {

    private static final Pattern CITED = Pattern.compile("(?i)^Cited By\\s*:?\\s*([0-9]+)");
    private static final Pattern EID = Pattern.compile("eid=(2-s2\\.0-[0-9]+)");
    private static final Pattern EARLY = Pattern.compile("[A-Z]{3}(?:-[A-Z]{3})?(?: [0-9]{1,2})? ((?:19|20)[0-9]{2})");
    private static final Pattern PUBMED = Pattern.compile("\\bPUBMED ([0-9]{1,8})\\b");
    private static final Pattern QUALIFIER = Pattern.compile("\\s*\\[[^\\]]*]$");
    private static final String REFERENCES = "References:";

    static final FieldMap MAP = FieldMap.builder()
            .text(Field.ID, "AN", "ID", "U1")
            .text(Field.TITLE, Entities::decode, "TI", "T1", "CT")
            .text(Field.ABSTRACT, Entities::decode, "AB", "N2")
            .rule(List.of(Field.SOURCE), RisFields::source)
            .text(Field.TYPE, "TY")
            .rule(List.of(Field.TYPE), RisFields::type)
            .text(Field.LANGUAGE, "LA")
            .text(Field.VOLUME, "VL", "VO")
            .text(Field.ISSUE, "IS")
            .pages("SP", "EP", "C7", "M2")
            .rule(List.of(Field.AUTHORS), RisFields::authors)
            .rule(List.of(Field.KEYWORDS), RisFields::keywords)
            .addresses(RisAddresses::of, "AD")
            .rule(List.of(Field.INSTITUTIONS, Field.COUNTRIES), RisFields::addresses)
            .year("PY", "Y1", "DA", "Y2")
            .rule(List.of(Field.YEAR), RisFields::earlyAccess)
            .rule(List.of(Field.DOI), RisFields::doi)
            .text(Field.SOURCE_SHORT, Entities::decode, "J2", "JA", "J9", "JI")
            .serials("SN")
            .rule(List.of(Field.IDENTIFIERS), (record, draft) -> Identifiers.pubmed(draft.work()::add,
                    record.text(List.of("AN")), List.of(record.all("DB"), record.all("DP"))))
            .rule(List.of(Field.IDENTIFIERS), RisFields::cochrane)
            .rule(List.of(Field.ID, Field.CITATIONS, Field.REFERENCES), RisFields::scopus)
            .build();

    private RisFields() {}

    /** OpenAlex has addresses in {@code C1}; reference managers anything, which ends with no country. */
    private static void addresses(RawFields record, FieldMap.Draft draft) {
        if (record.all("AD").isEmpty()) {
            record.all("C1").stream()
                    .filter(value -> value.indexOf(',') >= 0
                            && AddressCountry.of(AddressCountry.lastPart(value)).isPresent())
                    .forEach(draft::addAddress);
        }
    }

    /**
     * {@code BT} is the title of a book, and of the book around a chapter. Where Scopus has proceedings, {@code T2} names the
     * conference and {@code C3} what its tables call the source.
     */
    private static void source(RawFields record, FieldMap.Draft draft) {
        String proceedings = record.text(List.of("DB")).equals("Scopus") ? record.text(List.of("C3")) : "";
        String source = proceedings.isEmpty()
                ? record.text(List.of("JF", "JO", "T2", "JA", "J2", "J1", "BT", "J9", "JI"))
                : proceedings;
        draft.work().text(Field.SOURCE, Entities.decode(source));
        if (record.text(List.of("TI", "T1", "CT")).isEmpty()) {
            draft.work().text(Field.TITLE, Entities.decode(record.text(List.of("BT", "ST"))));
        }
    }

    /** Programs write {@code AU} or {@code A1}, some the first author under one and the others under the other. */
    private static void authors(RawFields record, FieldMap.Draft draft) {
        LinkedHashSet<String> authors = new LinkedHashSet<>();
        List<String> order = record.all("A1").size() == 1 ? List.of("A1", "AU") : List.of("AU", "A1");
        for (String tag : order) {
            record.all(tag).forEach(author -> authors.add(RawRecord.joined(Entities.decode(author))));
        }
        authors.remove("");
        draft.work().addAll(Field.AUTHORS, authors);
    }

    /** Scopus says the type in words where {@code TY} says journal. */
    private static void type(RawFields record, FieldMap.Draft draft) {
        if (record.text(List.of("DB")).equals("Scopus")) {
            draft.work().text(Field.TYPE, record.text(List.of("M3")));
        }
    }

    /**
     * One a line, or several between semicolons; Cochrane marks some of them and has qualifiers behind them in brackets.
     */
    private static void keywords(RawFields record, FieldMap.Draft draft) {
        boolean cochrane = isCochrane(record);
        record.all("KW").stream().flatMap(value -> Parts.semicolons(Entities.decode(value)).stream())
                .map(word -> word.startsWith("*") ? word.substring(1) : word)
                .map(word -> cochrane ? QUALIFIER.matcher(word).replaceFirst("") : word)
                .forEach(word -> draft.work().add(Field.KEYWORDS, word));
    }

    private static boolean isCochrane(RawFields record) {
        return record.text(List.of("AN")).startsWith("CN-");
    }

    /** Cochrane says in {@code C3} where it has a trial from: {@code PUBMED 30580550,EMBASE 625820633}. */
    private static void cochrane(RawFields record, FieldMap.Draft draft) {
        Matcher number = PUBMED.matcher(record.text(List.of("C3")));
        if (isCochrane(record) && number.find()) {
            Identifiers.add(draft.work()::add, "pmid", number.group(1));
        }
    }

    /** What is printed ahead of an issue has no year in Web of Science, but {@code C6  - SEP 2022}. */
    private static void earlyAccess(RawFields record, FieldMap.Draft draft) {
        Matcher date = EARLY.matcher(record.text(List.of("C6")));
        if (record.text(List.of("PY", "Y1", "DA", "Y2")).isEmpty() && date.matches()) {
            draft.work().number(Field.YEAR, Long.parseLong(date.group(1)));
        }
    }

    private static void doi(RawFields record, FieldMap.Draft draft) {
        String own = record.text(List.of("DO", "DI"));
        if (!own.isEmpty()) {
            draft.values().doi(draft.work(), own, draft.position());
            return;
        }
        Stream<String> links = record.all("L2").stream().filter(value -> value.contains("doi.org/"));
        Optional<String> found = Stream.concat(Stream.of("M3", "N1", "L3", "UR", "ID")
                .flatMap(tag -> record.all(tag).stream()).filter(value -> !value.startsWith(REFERENCES)), links)
                .flatMap(value -> Doi.in(value).stream())
                .findFirst();
        found.ifPresent(doi -> draft.values().doi(draft.work(), doi, draft.position()));
    }

    private static void scopus(RawFields record, FieldMap.Draft draft) {
        for (String note : record.all("N1")) {
            Matcher cited = CITED.matcher(note);
            if (cited.find()) {
                draft.values().citations(draft.work(), cited.group(1), draft.position());
            } else if (note.startsWith(REFERENCES)) {
                draft.work().addAll(Field.REFERENCES, references(note.substring(REFERENCES.length())));
            }
        }
        Matcher eid = EID.matcher(record.text(List.of("UR")));
        if (eid.find()) {
            draft.work().text(Field.ID, eid.group(1));
        }
    }

    /** Scopus puts one on each line; without line ends they are parted as in its tables. */
    private static List<String> references(String text) {
        List<String> lines = new ArrayList<>(text.strip().lines().map(String::strip).toList());
        return lines.size() <= 1
                ? ScopusReferences.split(text)
                : lines.stream().map(line -> line.endsWith(";") ? line.substring(0, line.length() - 1) : line).toList();
    }
}
