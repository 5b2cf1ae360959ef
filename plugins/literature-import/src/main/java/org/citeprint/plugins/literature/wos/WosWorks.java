// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.util.List;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.AddressCountry;
import org.citeprint.plugins.literature.record.Identifiers;
import org.citeprint.plugins.literature.record.Year;

/** Makes works of the records of one file. */
final class WosWorks {

    /** Exports of about 2007 have the article number in the field of the DOI. */
    private static final String ARTICLE_NUMBER = "ARTN ";

    private final WosImporter.AuthorNames authorNames;
    private final AddressCountry countries = new AddressCountry();
    private final Values values;

    WosWorks(WosImporter.AuthorNames authorNames, WorkSink sink) {
        this.authorNames = authorNames;
        this.values = new Values(sink);
    }

    /** The work that a record describes. */
    Work work(WosRecord record, Position position) {
        Work.Builder work = Work.builder()
                .text(Field.ID, record.text(WosTag.UT))
                .text(Field.TITLE, record.text(WosTag.TI))
                .text(Field.ABSTRACT, record.text(WosTag.AB))
                .text(Field.SOURCE, record.text(WosTag.SO))
                .text(Field.TYPE, record.text(WosTag.DT))
                .text(Field.LANGUAGE, record.text(WosTag.LA))
                .text(Field.VOLUME, record.text(WosTag.VL))
                .text(Field.ISSUE, record.text(WosTag.IS))
                .text(Field.PAGES, pages(record))
                .addAll(Field.AUTHORS, authors(record))
                .addAll(Field.KEYWORDS, record.items(WosTag.DE))
                .addAll(Field.INDEX_KEYWORDS, record.items(WosTag.ID))
                .addAll(Field.CATEGORIES, record.items(record.has(WosTag.WC) ? WosTag.WC : WosTag.SC))
                .addAll(Field.REFERENCES, record.lines(WosTag.CR));
        String year = record.text(record.has(WosTag.PY) ? WosTag.PY : WosTag.EA);
        values.year(work, Year.trailing(year), year, position);
        String doi = record.text(WosTag.DI);
        if (!doi.startsWith(ARTICLE_NUMBER)) {
            values.doi(work, doi, position);
        }
        values.citations(work, record.text(WosTag.TC), position);
        identifiers(work, record);
        for (String address : Addresses.of(record)) {
            work.add(Field.INSTITUTIONS, Addresses.organisation(address));
            String last = AddressCountry.lastPart(address);
            values.country(work, countries.of(last), last, position);
        }
        return work.build();
    }

    private static void identifiers(Work.Builder work, WosRecord record) {
        work.text(Field.SOURCE_SHORT, record.text(record.has(WosTag.J9) ? WosTag.J9 : WosTag.JI));
        Identifiers.add(work, "pmid", record.text(WosTag.PM));
        Identifiers.serial(work, record.text(WosTag.SN));
        Identifiers.serial(work, record.text(WosTag.EI));
        Identifiers.serial(work, record.text(WosTag.BN));
        Identifiers.authors(work, "orcid", record.text(WosTag.OI));
        Identifiers.authors(work, "rid", record.text(WosTag.RI));
    }

    /** Balances the ledger entries. */
    void close() {
        values.close();
    }

    private List<String> authors(WosRecord record) {
        boolean full = authorNames == WosImporter.AuthorNames.FULL;
        WosTag wanted = full ? WosTag.AF : WosTag.AU;
        WosTag other = full ? WosTag.AU : WosTag.AF;
        return record.lines(record.has(wanted) ? wanted : other);
    }

    private static String pages(WosRecord record) {
        String first = record.text(WosTag.BP);
        String last = record.text(WosTag.EP);
        if (first.isEmpty()) {
            String doi = record.text(WosTag.DI);
            return doi.startsWith(ARTICLE_NUMBER) ? doi.substring(ARTICLE_NUMBER.length()) : record.text(WosTag.AR);
        }
        return last.isEmpty() || last.equals(first) ? first : first + "-" + last;
    }
}
