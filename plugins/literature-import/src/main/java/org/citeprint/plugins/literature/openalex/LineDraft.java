// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.util.Optional;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Texts;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.ByteIdentifiers;

/** {@link WorkDraft} done on bytes, cleared and filled again for each work of a file of lines. */
final class LineDraft {

    final WorkBuffer work = new WorkBuffer();
    final InvertedIndex index = new InvertedIndex();
    final ByteIdentifiers identifiers = new ByteIdentifiers(work);
    final Texts topics = new Texts();
    final Texts concepts = new Texts();
    final Texts countries = new Texts();
    final Texts institutionCountries = new Texts();
    final Slice id = new Slice();
    final Slice doi = new Slice();
    final Slice title = new Slice();
    final Slice displayName = new Slice();
    final Slice firstPage = new Slice();
    final Slice lastPage = new Slice();
    final Slice author = new Slice();
    final Slice rawAuthor = new Slice();
    final Slice orcid = new Slice();
    final Slice institution = new Slice();
    final Slice ror = new Slice();
    final Slice institutionId = new Slice();
    final Texts lineage = new Texts();
    private Optional<String> fault = Optional.empty();
    private int countriesBefore;

    void clear() {
        work.clear();
        index.clear();
        topics.clear();
        concepts.clear();
        countries.clear();
        id.clear();
        doi.clear();
        title.clear();
        displayName.clear();
        firstPage.clear();
        lastPage.clear();
        fault = Optional.empty();
        clearInstitution();
    }

    private void clearInstitution() {
        institution.clear();
        ror.clear();
        institutionId.clear();
        lineage.clear();
    }

    /** Notes the first thing that makes the work unusable. */
    void fault(String reason) {
        if (fault.isEmpty()) {
            fault = Optional.of(reason);
        }
    }

    /** Takes a text. */
    void take(Member member, Slice text) {
        switch (member.use()) {
            case KEYWORD -> add(Field.KEYWORDS, text);
            case INDEX_KEYWORD -> add(Field.INDEX_KEYWORDS, text);
            case TOPIC -> topics.add(text);
            case CONCEPT -> concepts.add(text);
            case REFERENCE -> {
                text.keepLastPart();
                add(Field.REFERENCES, text);
            }
            case AUTHOR -> author.set(text);
            case RAW_AUTHOR -> rawAuthor.set(text);
            case ORCID -> orcid.set(text);
            case COUNTRY -> countries.add(text);
            case INSTITUTION -> {
                institution.set(text);
                add(Field.INSTITUTIONS, text);
            }
            case ROR -> ror.set(text);
            case INSTITUTION_ID -> institutionId.set(text);
            case LINEAGE -> lineage.add(text);
            case INSTITUTION_COUNTRY -> institutionCountries.add(text);
            default -> takeOnce(member, text);
        }
    }

    private void takeOnce(Member member, Slice text) {
        switch (member.use()) {
            case ID -> id.set(text);
            case DOI -> doi.set(text);
            case TITLE -> title.set(text);
            case DISPLAY_NAME -> displayName.set(text);
            case LANGUAGE -> text(Field.LANGUAGE, text);
            case TYPE -> text(Field.TYPE, text);
            case ABSTRACT -> text(Field.ABSTRACT, text);
            case IDENTIFIER -> identifiers.add(member.key().label(), text);
            case VOLUME -> text(Field.VOLUME, text);
            case ISSUE -> text(Field.ISSUE, text);
            case FIRST_PAGE -> firstPage.set(text);
            case LAST_PAGE -> lastPage.set(text);
            case SOURCE -> text(Field.SOURCE, text);
            case SERIAL -> identifiers.serial(text);
            default -> throw new IllegalStateException(member + " is no text");
        }
    }

    /** Takes a number. */
    void take(Use use, long number) {
        work.number(use == Use.YEAR ? Field.YEAR : Field.CITATIONS, number);
    }

    /** Begins an object of a layout. */
    void begin(Layout object) {
        if (object == Layout.AUTHORSHIP) {
            author.clear();
            rawAuthor.clear();
            orcid.clear();
            countriesBefore = countries.size();
            institutionCountries.clear();
        }
    }

    /** Ends an object of a layout. */
    void end(Layout object) {
        if (object == Layout.INSTITUTION) {
            identifiers.institution(institution, "ror", ror);
            identifiers.institution(institution, "openalex", institutionId);
            identifiers.parents(institutionId, lineage);
            clearInstitution();
        } else if (object == Layout.AUTHORSHIP) {
            endAuthorship();
        }
    }

    /** The countries of the authorship itself go before those of its institutions, which older files have alone. */
    private void endAuthorship() {
        Slice name = author.isBlank() ? rawAuthor : author;
        work.add(Field.AUTHORS, name.bytes(), name.begin(), name.end());
        identifiers.author(name, "orcid", orcid);
        if (countries.size() == countriesBefore) {
            countries.addAll(institutionCountries);
        }
    }

    /** Why this is no work that can be kept. */
    Optional<String> fault() {
        id.keepLastPart();
        if (id.isEmpty() && title.isBlank() && displayName.isBlank()) {
            fault("neither id nor title");
        }
        if (!id.isEmpty() && id.bytes()[id.begin()] != 'W') {
            fault("not a work: its id begins with " + Character.toString(id.text().codePointAt(0)));
        }
        return fault;
    }

    /** The work. */
    WorkBuffer build(Position position, Values values) {
        values.doi(work, doi, position);
        for (int i = 0; i < countries.size(); i++) {
            values.country(work, countries, i, position);
        }
        Slice name = displayName.isBlank() ? title : displayName;
        text(Field.ID, id);
        text(Field.TITLE, name);
        index.copyTo(work);
        pages();
        Texts categories = topics.size() == 0 ? concepts : topics;
        for (int i = 0; i < categories.size(); i++) {
            work.add(Field.CATEGORIES, categories.bytes(), categories.begin(i), categories.end(i));
        }
        return work;
    }

    private void add(Field field, Slice value) {
        work.add(field, value.bytes(), value.begin(), value.end());
    }

    private void text(Field field, Slice value) {
        work.text(field, value.bytes(), value.begin(), value.end());
    }

    private void pages() {
        if (firstPage.isBlank()) {
            text(Field.PAGES, lastPage);
        } else if (lastPage.isBlank() || lastPage.isSame(firstPage)) {
            text(Field.PAGES, firstPage);
        } else {
            work.text(Field.PAGES, firstPage.text() + "-" + lastPage.text());
        }
    }
}
