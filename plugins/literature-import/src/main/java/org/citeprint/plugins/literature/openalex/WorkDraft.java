// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.CountryCode;
import org.citeprint.plugins.literature.record.Identifiers;

/** What was read of one work so far: some values are chosen only when all have been seen. */
final class WorkDraft {

    private final Work.Builder work = Work.builder();
    private final AbstractIndex index = new AbstractIndex();
    private final List<String> topics = new ArrayList<>();
    private final List<String> concepts = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> institutionCountries = new ArrayList<>();
    private Optional<String> fault = Optional.empty();
    private String id = "";
    private String doi = "";
    private String title = "";
    private String displayName = "";
    private String firstPage = "";
    private String lastPage = "";
    private String author = "";
    private String rawAuthor = "";
    private String orcid = "";
    private String institution = "";
    private String ror = "";
    private String institutionId = "";
    private final List<String> lineage = new ArrayList<>();
    private int countriesBefore;

    /** Notes the first thing that makes the work unusable. */
    void fault(String reason) {
        fault = fault.or(() -> Optional.of(reason));
    }

    void id(String text) {
        id = Identifiers.last(text);
    }

    void doi(String text) {
        doi = text;
    }

    void title(String text) {
        title = text;
    }

    void displayName(String text) {
        displayName = text;
    }

    void language(String text) {
        work.text(Field.LANGUAGE, text);
    }

    void type(String text) {
        work.text(Field.TYPE, text);
    }

    void year(long value) {
        work.number(Field.YEAR, value);
    }

    void citations(long value) {
        work.number(Field.CITATIONS, value);
    }

    void abstractText(String text) {
        work.text(Field.ABSTRACT, text);
    }

    void word(long position, String word) {
        if (position < 0 || position > Integer.MAX_VALUE) {
            fault("abstract_inverted_index has a word at no place");
        } else {
            index.add((int) position, word);
        }
    }

    void volume(String text) {
        work.text(Field.VOLUME, text);
    }

    void issue(String text) {
        work.text(Field.ISSUE, text);
    }

    void firstPage(String text) {
        firstPage = text;
    }

    void lastPage(String text) {
        lastPage = text;
    }

    void source(String text) {
        work.text(Field.SOURCE, text);
    }

    void beginAuthorship() {
        author = "";
        rawAuthor = "";
        orcid = "";
        countriesBefore = countries.size();
        institutionCountries.clear();
    }

    void author(String text) {
        author = text;
    }

    void rawAuthor(String text) {
        rawAuthor = text;
    }

    void country(String code) {
        countries.add(code);
    }

    void institution(String text) {
        work.add(Field.INSTITUTIONS, text);
        institution = text;
    }

    void ror(String text) {
        ror = text;
    }

    void institutionId(String text) {
        institutionId = text;
    }

    void lineage(String text) {
        lineage.add(text);
    }

    void endInstitution() {
        Identifiers.institution(work::add, institution, "ror", ror);
        Identifiers.institution(work::add, institution, "openalex", institutionId);
        Identifiers.parents(work::add, institutionId, lineage);
        institution = "";
        ror = "";
        institutionId = "";
        lineage.clear();
    }

    void orcid(String text) {
        orcid = text;
    }

    void identifier(String scheme, String text) {
        Identifiers.add(work::add, scheme, text);
    }

    void serial(String text) {
        Identifiers.serial(work::add, text);
    }

    void institutionCountry(String code) {
        institutionCountries.add(code);
    }

    /** The countries of the authorship itself go before those of its institutions, which older files have alone. */
    void endAuthorship() {
        String name = author.isBlank() ? rawAuthor : author;
        work.add(Field.AUTHORS, name);
        Identifiers.author(work::add, name, "orcid", orcid);
        if (countries.size() == countriesBefore) {
            countries.addAll(institutionCountries);
        }
    }

    void keyword(String text) {
        work.add(Field.KEYWORDS, text);
    }

    void indexKeyword(String text) {
        work.add(Field.INDEX_KEYWORDS, text);
    }

    void topic(String text) {
        topics.add(text);
    }

    void concept(String text) {
        concepts.add(text);
    }

    void reference(String text) {
        work.add(Field.REFERENCES, Identifiers.last(text));
    }

    /** Why this is no work that can be kept. */
    Optional<String> fault() {
        if (id.isEmpty() && title.isBlank() && displayName.isBlank()) {
            fault("neither id nor title");
        }
        if (!id.isEmpty() && !id.startsWith("W")) {
            fault("not a work: its id begins with " + Character.toString(id.codePointAt(0)));
        }
        return fault;
    }

    /** The work. */
    Work build(Position position, Values values) {
        values.doi(work, doi, position);
        for (String code : countries) {
            values.country(work, CountryCode.of(code), code, position);
        }
        return work.text(Field.ID, id)
                .text(Field.TITLE, displayName.isBlank() ? title : displayName)
                .text(Field.ABSTRACT, index.text())
                .text(Field.PAGES, pages())
                .addAll(Field.CATEGORIES, topics.isEmpty() ? concepts : topics)
                .build();
    }

    private String pages() {
        if (firstPage.isBlank()) {
            return lastPage;
        }
        return lastPage.isBlank() || lastPage.equals(firstPage) ? firstPage : firstPage + "-" + lastPage;
    }
}
