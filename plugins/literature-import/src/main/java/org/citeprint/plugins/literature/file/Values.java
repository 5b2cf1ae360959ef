// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.record.Doi;

/** Puts values of a file into works that may be unusable, and counts those that are. */
public final class Values {

    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})(?:\\.0+)?");

    private final Losses dois;
    private final Losses years;
    private final Losses citations;
    private final Losses countries;

    /** Starts counting for a file. */
    public Values(WorkSink sink) {
        this.dois = new Losses(sink, "dois", "not a DOI:");
        this.years = new Losses(sink, "years", "not a year:");
        this.citations = new Losses(sink, "citations", "not a whole number:");
        this.countries = new Losses(sink, "countries", "not known as a country:");
    }

    /** Adds a DOI in any spelling. */
    public void doi(Work.Builder work, String text, Position position) {
        Optional<String> doi = Doi.of(text);
        doi.ifPresent(value -> work.text(Field.DOI, value));
        count(dois, doi.isPresent(), text, position);
    }

    /** Adds the year that was found in a text. */
    public void year(Work.Builder work, OptionalInt year, String text, Position position) {
        year.ifPresent(value -> work.number(Field.YEAR, value));
        count(years, year.isPresent(), text, position);
    }

    /** Adds how often the work is cited. */
    public void citations(Work.Builder work, String text, Position position) {
        Matcher whole = WHOLE.matcher(text.strip());
        boolean found = whole.matches();
        if (found) {
            work.number(Field.CITATIONS, Integer.parseInt(whole.group(1)));
        }
        count(citations, found, text, position);
    }

    /** Adds the country, by its code of three letters, that was found for a text. */
    public void country(Work.Builder work, Optional<String> code, String text, Position position) {
        code.ifPresent(value -> work.add(Field.COUNTRIES, value));
        count(countries, code.isPresent(), text, position);
    }

    private static void count(Losses losses, boolean kept, String text, Position position) {
        if (kept) {
            losses.kept();
        } else if (!text.isBlank()) {
            losses.lost(text.strip(), position);
        }
    }

    /** Balances the ledger entries. */
    public void close() {
        dois.close();
        years.close();
        citations.close();
        countries.close();
    }
}
