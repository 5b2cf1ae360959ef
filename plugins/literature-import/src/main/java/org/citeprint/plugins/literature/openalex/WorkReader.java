// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Pulls works out of a JSON parser; values that nobody reads are passed over. */
final class WorkReader {

    /** Takes a work and the line it began on. */
    interface Target {
        void take(WorkDraft work, int line);
    }

    private final JsonParser json;
    private final boolean references;
    private final Target target;
    private boolean page;
    private long begin;
    private WorkDraft work = new WorkDraft();

    WorkReader(JsonParser json, boolean references, Target target) {
        this.json = json;
        this.references = references;
        this.target = target;
    }

    /** Whether there was a page with results, not just works. */
    boolean sawPage() {
        return page;
    }

    /** Where the work taken last begins, in UTF-16 units from the beginning of the text. */
    long begin() {
        return begin;
    }

    /** Reads a work, a page of works or an array of works, of which the parser has read the first token. */
    void value(JsonToken token) {
        switch (token) {
            case START_ARRAY -> elements(this::value);
            case START_OBJECT -> object();
            default -> {
                WorkDraft none = new WorkDraft();
                none.fault("not an object");
                begin = json.currentTokenLocation().getCharOffset();
                json.finishToken();
                target.take(none, json.currentTokenLocation().getLineNr());
            }
        }
    }

    private void elements(Consumer<JsonToken> each) {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            each.accept(token);
        }
    }

    private void object() {
        int line = json.currentTokenLocation().getLineNr();
        long from = json.currentTokenLocation().getCharOffset();
        WorkDraft outer = work;
        WorkDraft mine = new WorkDraft();
        work = mine;
        boolean results = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("results") && value == JsonToken.START_ARRAY) {
                results = true;
                elements(this::value);
                work = mine;
            } else {
                property(name, value);
            }
        }
        work = outer;
        page |= results;
        if (!results) {
            begin = from;
            target.take(mine, line);
        }
    }

    private void property(String name, JsonToken value) {
        switch (name) {
            case "id" -> text(name, value, work::id);
            case "doi" -> text(name, value, work::doi);
            case "ids" -> members(name, value, this::identifier);
            case "title" -> text(name, value, work::title);
            case "display_name" -> text(name, value, work::displayName);
            case "language" -> text(name, value, work::language);
            case "type" -> text(name, value, work::type);
            case "publication_year" -> number(name, value, work::year);
            case "cited_by_count" -> number(name, value, work::citations);
            case "abstract" -> text(name, value, work::abstractText);
            case "abstract_inverted_index" -> members(name, value, this::indexEntry);
            case "biblio" -> members(name, value, this::biblio);
            case "primary_location" -> members(name, value, this::location);
            case "host_venue" -> members(name, value, this::venue);
            case "authorships" -> list(name, value, element -> authorship(name, element));
            case "keywords" -> list(name, value, element -> named(name, element, work::keyword));
            case "mesh" -> list(name, value, element -> named(name, element, work::indexKeyword));
            case "topics" -> list(name, value, element -> named(name, element, work::topic));
            case "concepts" -> list(name, value, element -> named(name, element, work::concept));
            case "referenced_works" -> references(name, value);
            default -> json.skipChildren();
        }
    }

    private void references(String name, JsonToken value) {
        if (references) {
            list(name, value, element -> text(name, element, work::reference));
        } else {
            json.skipChildren();
        }
    }

    private void indexEntry(String word, JsonToken value) {
        list("abstract_inverted_index", value,
                element -> number("abstract_inverted_index", element, at -> work.word(at, word)));
    }

    private void biblio(String name, JsonToken value) {
        switch (name) {
            case "volume" -> text(name, value, work::volume);
            case "issue" -> text(name, value, work::issue);
            case "first_page" -> text(name, value, work::firstPage);
            case "last_page" -> text(name, value, work::lastPage);
            default -> json.skipChildren();
        }
    }

    private void identifier(String name, JsonToken value) {
        switch (name) {
            case "pmid", "pmcid" -> text(name, value, text -> work.identifier(name, text));
            default -> json.skipChildren();
        }
    }

    private void location(String name, JsonToken value) {
        if (name.equals("source")) {
            members(name, value, this::venue);
        } else {
            json.skipChildren();
        }
    }

    private void venue(String name, JsonToken value) {
        switch (name) {
            case "display_name" -> text(name, value, work::source);
            case "issn" -> list(name, value, element -> text(name, element, work::serial));
            default -> json.skipChildren();
        }
    }

    private void authorship(String field, JsonToken value) {
        work.beginAuthorship();
        members(field, value, (name, inner) -> {
            switch (name) {
                case "author" -> members(name, inner, this::author);
                case "raw_author_name" -> text(name, inner, work::rawAuthor);
                case "countries" -> list(name, inner, element -> text(name, element, work::country));
                case "institutions" -> list(name, inner, element -> {
                    members(name, element, this::institution);
                    work.endInstitution();
                });
                default -> json.skipChildren();
            }
        });
        work.endAuthorship();
    }

    private void author(String name, JsonToken value) {
        switch (name) {
            case "display_name" -> text(name, value, work::author);
            case "orcid" -> text(name, value, work::orcid);
            default -> json.skipChildren();
        }
    }

    private void institution(String name, JsonToken value) {
        switch (name) {
            case "display_name" -> text(name, value, work::institution);
            case "ror" -> text(name, value, work::ror);
            case "country_code" -> text(name, value, work::institutionCountry);
            case "id" -> text(name, value, work::institutionId);
            case "lineage" -> list(name, value, element -> text(name, element, work::lineage));
            default -> json.skipChildren();
        }
    }

    /** A keyword is a text, or an object that names itself in one of three ways. */
    private void named(String field, JsonToken value, Consumer<String> into) {
        if (value == JsonToken.VALUE_STRING) {
            into.accept(json.getString());
            return;
        }
        members(field, value, (name, inner) -> {
            switch (name) {
                case "display_name", "keyword", "descriptor_name" -> text(name, inner, into);
                default -> json.skipChildren();
            }
        });
    }

    private interface Member {
        void accept(String name, JsonToken value);
    }

    private void members(String field, JsonToken value, Member each) {
        if (expect(field, value, JsonToken.START_OBJECT, "an object")) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                each.accept(name, json.nextToken());
            }
        }
    }

    private void list(String field, JsonToken value, Consumer<JsonToken> each) {
        if (expect(field, value, JsonToken.START_ARRAY, "a list")) {
            elements(each);
        }
    }

    private void text(String field, JsonToken value, Consumer<String> into) {
        if (value.isNumeric() || expect(field, value, JsonToken.VALUE_STRING, "a text")) {
            into.accept(json.getString());
        }
    }

    private void number(String field, JsonToken value, LongConsumer into) {
        if (expect(field, value, JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                work.fault(field + " is too large");
            } else {
                into.accept(json.getLongValue());
            }
        }
    }

    /** Absent values are null; any other kind of value is a fault of the work, and passed over. */
    private boolean expect(String field, JsonToken value, JsonToken wanted, String kind) {
        if (value == wanted) {
            return true;
        }
        if (value != JsonToken.VALUE_NULL) {
            work.fault(field + " is not " + kind);
            json.skipChildren();
        }
        return false;
    }
}
