// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.ByteIdentifiers;
import org.citeprint.plugins.literature.record.CountryCode;
import org.citeprint.plugins.literature.record.Identifiers;

/**
 * What the names of a format mean: rules that take values of a record into a work. Several names of one rule are
 * spellings of the same thing in several generations of the format; the first that has a value counts.
 */
public final class FieldMap {

    /** Takes something of a record into a work. */
    public interface Rule {
        /** Applies the rule. */
        void apply(RawFields record, Draft draft);
    }

    /**
     * A work in the making.
     *
     * @param work the work
     * @param values what puts in values that may be unusable
     * @param identifiers what puts in identifiers
     * @param position where the record begins
     */
    public record Draft(WorkBuffer work, Values values, ByteIdentifiers identifiers,
            Position position) {

        /** Adds the institution that an address begins with, and its country. */
        public void addFirstPart(String address) {
            Addresses.addFirstPart(address, this);
        }

        /** Adds the institution that an address names, and its country. */
        public void addAddress(String address) {
            Addresses.add(address, this);
        }

        /** Adds the country that an address ends with. */
        public void addCountry(String address) {
            Addresses.addCountry(address, this);
        }

        /** Adds countries by their codes or names. */
        public void addCountries(List<String> names) {
            names.forEach(name -> values.country(work, CountryCode.of(name), name, position));
        }

        void text(Field field, Slice value) {
            work.text(field, value.bytes(), value.begin(), value.end());
        }

        void add(Field field, Slice value) {
            work.add(field, value.bytes(), value.begin(), value.end());
        }
    }

    private final List<Rule> rules;
    private final Set<Field> fields;

    private FieldMap(Builder builder) {
        this.rules = List.copyOf(builder.rules);
        this.fields = Collections.unmodifiableSet(EnumSet.copyOf(builder.fields));
    }

    /** The rules of a format. */
    public static Builder builder() {
        return new Builder();
    }

    /** The fields that works of this format can have. */
    public Set<Field> fields() {
        return fields;
    }

    /** Fills in the work that a record describes. */
    void fill(RawFields record, Draft draft) {
        for (Rule rule : rules) {
            rule.apply(record, draft);
        }
    }

    /** Collects rules. */
    public static final class Builder {

        private final List<Rule> rules = new ArrayList<>();
        private final Set<Field> fields = EnumSet.noneOf(Field.class);

        private Builder() {}

        /** A text. */
        public Builder text(Field field, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(field), (record, draft) -> draft.text(field, record.bytes(spellings)));
        }

        /** A text that is changed on the way. */
        public Builder text(Field field, Function<String, String> change, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(field),
                    (record, draft) -> draft.work().text(field, change.apply(record.text(spellings))));
        }

        /** Each value under a name. */
        public Builder each(Field field, String... names) {
            return each(field, value -> List.of(RawRecord.joined(value)), names);
        }

        /** The parts of each value under a name, found in its bytes. */
        public Builder parts(Field field, Split split, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(field), (record, draft) -> record.firstOf(spellings,
                    value -> split.each(value, part -> draft.add(field, part))));
        }

        /** The parts of each value under a name. */
        public Builder each(Field field, Function<String, List<String>> parts, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(field), (record, draft) -> record.firstOf(spellings)
                    .forEach(value -> draft.work().addAll(field, parts.apply(value))));
        }

        /** The year somewhere in a date. */
        public Builder year(String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.YEAR), (record, draft) -> {
                Slice date = record.bytes(spellings);
                draft.values().year(draft.work(), date, Dates::year, draft.position());
            });
        }

        /** The DOI, as the whole of a value. */
        public Builder doi(String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.DOI), (record, draft) -> {
                Slice text = record.bytes(spellings);
                if (!text.isEmpty()) {
                    draft.values().doi(draft.work(), text, draft.position());
                }
            });
        }

        /** How often the work is cited. */
        public Builder citations(String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.CITATIONS), (record, draft) -> {
                Slice text = record.bytes(spellings);
                if (!text.isEmpty()) {
                    draft.values().citations(draft.work(), text, draft.position());
                }
            });
        }

        /** Pages from the names of the first and the last one, else from the name of an article number. */
        public Builder pages(String first, String last, String... otherwise) {
            List<String> firsts = List.of(first);
            List<String> lasts = List.of(last);
            List<String> others = List.of(otherwise);
            return rule(List.of(Field.PAGES), (record, draft) -> draft.work()
                    .text(Field.PAGES, Pages.of(record.text(firsts), record.text(lasts), record.text(others))));
        }

        /** Identifiers of the work under a scheme. */
        public Builder identifiers(String scheme, String... names) {
            List<String> all = List.of(names);
            return rule(List.of(Field.IDENTIFIERS), (record, draft) -> all.forEach(
                    name -> record.all(name, value -> draft.identifiers().add(scheme, value))));
        }

        /** Serial numbers of the source and numbers of books, under all of the names. */
        public Builder serials(String... names) {
            List<String> all = List.of(names);
            return rule(List.of(Field.ISSN, Field.IDENTIFIERS), (record, draft) -> all.forEach(
                    name -> record.all(name, draft.identifiers()::serial)));
        }

        /** {@code Name/id; Name/id} under a scheme. */
        public Builder authorIds(String scheme, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.AUTHOR_IDS), (record, draft) -> record.firstOf(spellings,
                    value -> draft.identifiers().authors(scheme, value)));
        }

        /** Names and their identifiers under a scheme, in two cells of one length. */
        public Builder authorIds(String scheme, Function<String, List<String>> parts, String of, String ids) {
            return rule(List.of(Field.AUTHOR_IDS), (record, draft) -> Identifiers.authors(draft.work()::add, scheme,
                    parts.apply(record.text(List.of(of))), parts.apply(record.text(List.of(ids)))));
        }

        /** Institutions and countries of addresses, parted in their bytes. */
        public Builder addressParts(Split split, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.INSTITUTIONS, Field.COUNTRIES), (record, draft) -> record.firstOf(spellings,
                    value -> split.each(value, address -> Addresses.add(address.text(), draft))));
        }

        /** Institutions and countries of addresses. */
        public Builder addresses(Function<String, List<String>> parts, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.INSTITUTIONS, Field.COUNTRIES), (record, draft) -> record.firstOf(spellings)
                    .forEach(value -> parts.apply(value).forEach(address -> Addresses.add(address, draft))));
        }

        /** Anything else that gives some fields. */
        public Builder rule(List<Field> gives, Rule rule) {
            fields.addAll(gives);
            rules.add(rule);
            return this;
        }

        /** The finished map. */
        public FieldMap build() {
            return new FieldMap(this);
        }
    }
}
