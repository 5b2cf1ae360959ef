// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Texts;
import org.citeprint.plugins.literature.json.JsonLine;
import org.citeprint.plugins.literature.json.MalformedJson;

/** {@link WorkReader} done on bytes: pulls works out of a line; values that nobody reads are passed over. */
final class LineWorks {

    /** Takes a work. */
    interface Target {
        void take(LineDraft work);
    }

    private final JsonLine json;
    private final boolean references;
    private final Target target;
    private final LineDraft work = new LineDraft();
    private boolean page;
    private int begin;
    private int lists;
    private int sound;

    LineWorks(JsonLine json, boolean references, Target target) {
        this.json = json;
        this.references = references;
        this.target = target;
    }

    /** Whether the line was a page with results, not just works. */
    boolean sawPage() {
        return page;
    }

    /** Where the work taken last begins. */
    int begin() {
        return begin;
    }

    /** Whether reading ended within a list of works. */
    boolean inList() {
        return lists > 0;
    }

    /** Behind the last work that was taken, or where the list of works begins. */
    int soundEnd() {
        return sound;
    }

    /** Reads the work, page of works or array of works on a line. */
    void line() throws MalformedJson {
        page = false;
        lists = 0;
        value();
    }

    private void value() throws MalformedJson {
        byte first = json.peek();
        begin = json.at();
        switch (first) {
            case '[' -> list();
            case '{' -> object();
            default -> {
                json.skip();
                notAnObject();
            }
        }
    }

    private void list() throws MalformedJson {
        lists++;
        sound = begin + 1;
        for (boolean more = json.enter('['); more; more = json.more()) {
            value();
        }
        lists--;
    }

    private void notAnObject() {
        work.clear();
        work.fault("not an object");
        taken();
    }

    private void taken() {
        target.take(work);
        sound = json.at();
    }

    private void object() throws MalformedJson {
        work.clear();
        boolean results = false;
        for (boolean more = json.enter('{'); more; more = json.more()) {
            Key key = Key.of(json.text());
            if (key == Key.RESULTS && json.peek() == '[') {
                results = true;
                value();
            } else {
                property(key);
            }
        }
        page |= results;
        if (!results) {
            taken();
        }
    }

    private void property(Key key) throws MalformedJson {
        switch (key) {
            case ID -> keep(key, work.id);
            case DOI -> keep(key, work.doi);
            case TITLE -> keep(key, work.title);
            case DISPLAY_NAME -> keep(key, work.displayName);
            case LANGUAGE -> text(key, Field.LANGUAGE);
            case TYPE -> text(key, Field.TYPE);
            case ABSTRACT -> text(key, Field.ABSTRACT);
            case PUBLICATION_YEAR -> number(key, Field.YEAR);
            case CITED_BY_COUNT -> number(key, Field.CITATIONS);
            case ABSTRACT_INVERTED_INDEX -> index();
            default -> structure(key);
        }
    }

    private void structure(Key key) throws MalformedJson {
        switch (key) {
            case IDS -> identifiers(key);
            case BIBLIO -> biblio(key);
            case PRIMARY_LOCATION -> location(key);
            case HOST_VENUE -> venue(key);
            case AUTHORSHIPS -> authorships(key);
            case KEYWORDS -> named(key);
            case MESH -> named(key);
            case TOPICS -> named(key);
            case CONCEPTS -> named(key);
            case REFERENCED_WORKS -> references(key);
            default -> json.skip();
        }
    }

    private void references(Key key) throws MalformedJson {
        if (!references) {
            json.skip();
            return;
        }
        for (boolean more = list(key); more; more = json.more()) {
            if (isText(key)) {
                json.text().keepLastPart();
                add(Field.REFERENCES);
            }
        }
    }

    private void index() throws MalformedJson {
        for (boolean more = members(Key.ABSTRACT_INVERTED_INDEX); more; more = json.more()) {
            work.index.word(json.text());
            for (boolean next = list(Key.ABSTRACT_INVERTED_INDEX); next; next = json.more()) {
                if (isNumber(Key.ABSTRACT_INVERTED_INDEX)) {
                    long place = number(json.text());
                    if (place < 0 || place > Integer.MAX_VALUE) {
                        work.fault("abstract_inverted_index has a word at no place");
                    } else {
                        work.index.place((int) place);
                    }
                }
            }
        }
    }

    private void identifiers(Key of) throws MalformedJson {
        for (boolean more = members(of); more; more = json.more()) {
            Key key = Key.of(json.text());
            if (key != Key.PMID && key != Key.PMCID) {
                json.skip();
            } else if (isText(key)) {
                work.identifiers.add(key.label(), json.text());
            }
        }
    }

    private void biblio(Key of) throws MalformedJson {
        for (boolean more = members(of); more; more = json.more()) {
            Key key = Key.of(json.text());
            switch (key) {
                case VOLUME -> text(key, Field.VOLUME);
                case ISSUE -> text(key, Field.ISSUE);
                case FIRST_PAGE -> keep(key, work.firstPage);
                case LAST_PAGE -> keep(key, work.lastPage);
                default -> json.skip();
            }
        }
    }

    private void location(Key of) throws MalformedJson {
        for (boolean more = members(of); more; more = json.more()) {
            Key key = Key.of(json.text());
            if (key == Key.SOURCE) {
                venue(key);
            } else {
                json.skip();
            }
        }
    }

    private void venue(Key of) throws MalformedJson {
        for (boolean more = members(of); more; more = json.more()) {
            Key key = Key.of(json.text());
            switch (key) {
                case DISPLAY_NAME -> text(key, Field.SOURCE);
                case ISSN -> {
                    for (boolean next = list(key); next; next = json.more()) {
                        if (isText(key)) {
                            work.identifiers.serial(json.text());
                        }
                    }
                }
                default -> json.skip();
            }
        }
    }

    private void authorships(Key of) throws MalformedJson {
        for (boolean more = list(of); more; more = json.more()) {
            work.beginAuthorship();
            authorship(of);
            work.endAuthorship();
        }
    }

    private void authorship(Key of) throws MalformedJson {
        for (boolean more = members(of); more; more = json.more()) {
            Key key = Key.of(json.text());
            switch (key) {
                case AUTHOR -> author(key);
                case RAW_AUTHOR_NAME -> keep(key, work.rawAuthor);
                case COUNTRIES -> {
                    for (boolean next = list(key); next; next = json.more()) {
                        keep(key, work.countries);
                    }
                }
                case INSTITUTIONS -> {
                    for (boolean next = list(key); next; next = json.more()) {
                        institution(key);
                        work.endInstitution();
                    }
                }
                default -> json.skip();
            }
        }
    }

    private void author(Key of) throws MalformedJson {
        for (boolean more = members(of); more; more = json.more()) {
            Key key = Key.of(json.text());
            switch (key) {
                case DISPLAY_NAME -> keep(key, work.author);
                case ORCID -> keep(key, work.orcid);
                default -> json.skip();
            }
        }
    }

    private void institution(Key of) throws MalformedJson {
        for (boolean more = members(of); more; more = json.more()) {
            Key key = Key.of(json.text());
            switch (key) {
                case DISPLAY_NAME -> {
                    if (isText(key)) {
                        work.institution.set(json.text());
                        add(Field.INSTITUTIONS);
                    }
                }
                case ROR -> keep(key, work.ror);
                case COUNTRY_CODE -> keep(key, work.institutionCountries);
                default -> json.skip();
            }
        }
    }

    /** A keyword is a text, or an object that names itself in one of three ways. */
    private void named(Key of) throws MalformedJson {
        for (boolean more = list(of); more; more = json.more()) {
            if (json.peek() == '"') {
                json.string();
                named(of, json.text());
                continue;
            }
            for (boolean next = members(of); next; next = json.more()) {
                Key key = Key.of(json.text());
                if (key != Key.DISPLAY_NAME && key != Key.KEYWORD && key != Key.DESCRIPTOR_NAME) {
                    json.skip();
                } else if (isText(key)) {
                    named(of, json.text());
                }
            }
        }
    }

    private void named(Key of, Slice name) {
        switch (of) {
            case KEYWORDS -> add(Field.KEYWORDS);
            case MESH -> add(Field.INDEX_KEYWORDS);
            case TOPICS -> work.topics.add(name);
            default -> work.concepts.add(name);
        }
    }

    private void add(Field field) {
        Slice text = json.text();
        work.work.add(field, text.bytes(), text.begin(), text.end());
    }

    private void keep(Key key, Slice into) throws MalformedJson {
        if (isText(key)) {
            into.set(json.text());
        }
    }

    private void keep(Key key, Texts into) throws MalformedJson {
        if (isText(key)) {
            into.add(json.text());
        }
    }

    private void text(Key key, Field field) throws MalformedJson {
        if (isText(key)) {
            work.text(field, json.text());
        }
    }

    private void number(Key key, Field field) throws MalformedJson {
        if (isNumber(key)) {
            work.work.number(field, number(json.text()));
        }
    }

    private static long number(Slice digits) {
        boolean negative = digits.bytes()[digits.begin()] == '-';
        long value = 0;
        for (int at = digits.begin() + (negative ? 1 : 0); at < digits.end(); at++) {
            value = value * 10 + digits.bytes()[at] - '0';
        }
        return negative ? -value : value;
    }

    private boolean members(Key of) throws MalformedJson {
        return expect(of, '{', "an object") && json.enter('{');
    }

    private boolean list(Key of) throws MalformedJson {
        return expect(of, '[', "a list") && json.enter('[');
    }

    /** Whether a text or number was read. */
    private boolean isText(Key of) throws MalformedJson {
        if (JsonLine.isNumber(json.peek())) {
            json.number();
            return true;
        }
        if (expect(of, '"', "a text")) {
            json.string();
            return true;
        }
        return false;
    }

    /** Whether a whole number was read. */
    private boolean isNumber(Key of) throws MalformedJson {
        if (!JsonLine.isNumber(json.peek())) {
            expect(of, '0', "a whole number");
            return false;
        }
        json.number();
        if (!json.whole()) {
            work.fault(of.label() + " is not a whole number");
            return false;
        }
        if (isTooLarge(json.text())) {
            work.fault(of.label() + " is too large");
            return false;
        }
        return true;
    }

    private static boolean isTooLarge(Slice digits) {
        if (digits.length() < 19) {
            return false;
        }
        try {
            Long.parseLong(digits.text());
            return false;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** Absent values are null; any other kind of value is a fault of the work, and passed over. */
    private boolean expect(Key of, char wanted, String kind) throws MalformedJson {
        byte first = json.peek();
        if (first == wanted) {
            return true;
        }
        if (first != 'n') {
            work.fault(of.label() + " is not " + kind);
        }
        json.skip();
        return false;
    }
}
