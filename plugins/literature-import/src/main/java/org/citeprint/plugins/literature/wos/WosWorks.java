// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.util.List;
import java.util.OptionalInt;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Losses;
import org.citeprint.plugins.literature.record.Countries;
import org.citeprint.plugins.literature.record.Doi;
import org.citeprint.plugins.literature.record.Year;

/** Makes works of the records of one file. */
final class WosWorks {

    private final WosImporter.AuthorNames authorNames;
    private final Losses countries;
    private final Losses years;
    private final Losses citations;

    WosWorks(WosImporter.AuthorNames authorNames, WorkSink sink) {
        this.authorNames = authorNames;
        this.countries = new Losses(sink, "countries", "not known as a country:");
        this.years = new Losses(sink, "years", "not a year:");
        this.citations = new Losses(sink, "citations", "not a number:");
    }

    /** The work that a record describes. */
    Work work(WosRecord record, Position position) {
        Work.Builder work = Work.builder()
                .text(Field.ID, record.text(WosTag.UT))
                .text(Field.DOI, Doi.normalise(record.text(WosTag.DI)))
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
        addYear(record, work, position);
        addCitations(record, work, position);
        addAddresses(record, work, position);
        return work.build();
    }

    /** Balances the ledger entries. */
    void close() {
        countries.close();
        years.close();
        citations.close();
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
            return record.text(WosTag.AR);
        }
        return last.isEmpty() || last.equals(first) ? first : first + "-" + last;
    }

    private void addYear(WosRecord record, Work.Builder work, Position position) {
        String text = record.text(record.has(WosTag.PY) ? WosTag.PY : WosTag.EA);
        OptionalInt year = Year.trailing(text);
        if (year.isPresent()) {
            work.number(Field.YEAR, year.getAsInt());
            years.kept();
        } else if (!text.isBlank()) {
            years.lost(text, position);
        }
    }

    private void addCitations(WosRecord record, Work.Builder work, Position position) {
        String text = record.text(WosTag.TC).strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            work.number(Field.CITATIONS, Integer.parseUnsignedInt(text));
            citations.kept();
        } catch (NumberFormatException e) {
            citations.lost(text, position);
        }
    }

    private void addAddresses(WosRecord record, Work.Builder work, Position position) {
        for (String address : Addresses.of(record)) {
            work.add(Field.INSTITUTIONS, Addresses.organisation(address));
            Countries.ofAddress(address)
                    .ifPresentOrElse(
                            code -> {
                                work.add(Field.COUNTRIES, code);
                                countries.kept();
                            },
                            () -> countries.lost(Countries.lastPart(address), position));
        }
    }
}
