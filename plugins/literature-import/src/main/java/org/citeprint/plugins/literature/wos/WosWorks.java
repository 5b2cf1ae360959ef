// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.AddressCountry;
import org.citeprint.plugins.literature.record.ByteIdentifiers;
import org.citeprint.plugins.literature.record.Year;

/** Makes works of the records of one part of a file. */
final class WosWorks {

    /** Exports of about 2007 have the article number in the field of the DOI. */
    private static final String ARTICLE_NUMBER = "ARTN ";

    private final WosImporter.AuthorNames authorNames;
    private final Values values;
    private final WorkBuffer work = new WorkBuffer();
    private final ByteIdentifiers identifiers = new ByteIdentifiers(work);
    private final Slice doiText = new Slice();

    WosWorks(WosImporter.AuthorNames authorNames, WorkSink sink) {
        this.authorNames = authorNames;
        this.values = new Values(sink);
    }

    /** The work that a record describes; the next one takes its place. */
    WorkBuffer work(WosRecord record, Position position) {
        work.clear();
        text(Field.ID, record, WosTag.UT);
        text(Field.TITLE, record, WosTag.TI);
        text(Field.ABSTRACT, record, WosTag.AB);
        text(Field.SOURCE, record, WosTag.SO);
        text(Field.TYPE, record, WosTag.DT);
        text(Field.LANGUAGE, record, WosTag.LA);
        text(Field.VOLUME, record, WosTag.VL);
        text(Field.ISSUE, record, WosTag.IS);
        work.text(Field.PAGES, pages(record));
        record.each(authors(record), name -> add(Field.AUTHORS, name));
        record.items(WosTag.DE, item -> add(Field.KEYWORDS, item));
        record.items(WosTag.ID, item -> add(Field.INDEX_KEYWORDS, item));
        record.items(record.has(WosTag.WC) ? WosTag.WC : WosTag.SC, item -> add(Field.CATEGORIES, item));
        record.each(WosTag.CR, reference -> add(Field.REFERENCES, reference));
        numbers(record, position);
        identifiers(record);
        addresses(record, position);
        return work;
    }

    private void numbers(WosRecord record, Position position) {
        String year = record.string(record.has(WosTag.PY) ? WosTag.PY : WosTag.EA);
        values.year(work, Year.trailing(year), year, position);
        doiText.set(record.text(WosTag.DI));
        if (!doiText.isEmpty() && !doiText.text().startsWith(ARTICLE_NUMBER)) {
            values.doi(work, doiText, position);
        }
        values.citations(work, record.string(WosTag.TC), position);
    }

    private void identifiers(WosRecord record) {
        text(Field.SOURCE_SHORT, record, record.has(WosTag.J9) ? WosTag.J9 : WosTag.JI);
        identifiers.add("pmid", record.text(WosTag.PM));
        identifiers.serial(record.text(WosTag.SN));
        identifiers.serial(record.text(WosTag.EI));
        identifiers.serial(record.text(WosTag.BN));
        identifiers.authors("orcid", record.text(WosTag.OI));
        identifiers.authors("rid", record.text(WosTag.RI));
    }

    private void addresses(WosRecord record, Position position) {
        for (String address : Addresses.of(record)) {
            work.add(Field.INSTITUTIONS, Addresses.organisation(address));
            String last = AddressCountry.lastPart(address);
            values.country(work, AddressCountry.of(last), last, position);
        }
    }

    private void text(Field field, WosRecord record, WosTag tag) {
        if (record.has(tag)) {
            Slice text = record.text(tag);
            work.text(field, text.bytes(), text.begin(), text.end());
        }
    }

    private void add(Field field, Slice value) {
        work.add(field, value.bytes(), value.begin(), value.end());
    }

    /** Adds what was counted in a later part of the file. */
    void append(WosWorks other) {
        values.append(other.values);
    }

    /** Balances the ledger entries. */
    void close() {
        values.close();
    }

    private WosTag authors(WosRecord record) {
        boolean full = authorNames == WosImporter.AuthorNames.FULL;
        WosTag wanted = full ? WosTag.AF : WosTag.AU;
        WosTag other = full ? WosTag.AU : WosTag.AF;
        return record.has(wanted) ? wanted : other;
    }

    private static String pages(WosRecord record) {
        String first = record.string(WosTag.BP);
        String last = record.string(WosTag.EP);
        if (first.isEmpty()) {
            String doi = record.string(WosTag.DI);
            return doi.startsWith(ARTICLE_NUMBER) ? doi.substring(ARTICLE_NUMBER.length()) : record.string(WosTag.AR);
        }
        return last.isEmpty() || last.equals(first) ? first : first + "-" + last;
    }
}
