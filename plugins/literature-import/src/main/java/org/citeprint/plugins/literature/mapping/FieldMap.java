// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.literature.file.Values;
import org.citeprint.plugins.literature.record.Identifiers;

/**
 * What the names of a format mean: rules that take values of a record into a work. Several names of one rule are
 * spellings of the same thing in several generations of the format; the first that has a value counts.
 */
public final class FieldMap {

    /** Takes something of a record into a work. */
    public interface Rule {
        /** Applies the rule. */
        void apply(RawRecord record, Draft draft);
    }

    /**
     * A work in the making.
     *
     * @param work the work
     * @param values what puts in values that may be unusable
     * @param countries finds countries of addresses
     * @param position where the record begins
     */
    public record Draft(Work.Builder work, Values values, Addresses countries, Position position) {}

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

    /** The work that a record describes. */
    Work work(RawRecord record, Draft draft) {
        rules.forEach(rule -> rule.apply(record, draft));
        return draft.work().build();
    }

    /** Collects rules. */
    public static final class Builder {

        private final List<Rule> rules = new ArrayList<>();
        private final Set<Field> fields = EnumSet.noneOf(Field.class);

        private Builder() {}

        /** A text. */
        public Builder text(Field field, String... names) {
            return text(field, text -> text, names);
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
                String date = record.text(spellings);
                draft.values().year(draft.work(), Dates.year(date), date, draft.position());
            });
        }

        /** The DOI, as the whole of a value. */
        public Builder doi(String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.DOI), (record, draft) -> {
                String text = record.text(spellings);
                if (!text.isEmpty()) {
                    draft.values().doi(draft.work(), text, draft.position());
                }
            });
        }

        /** How often the work is cited. */
        public Builder citations(String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.CITATIONS), (record, draft) -> {
                String text = record.text(spellings);
                if (!text.isEmpty()) {
                    draft.values().citations(draft.work(), text, draft.position());
                }
            });
        }

        /** Pages from the names of the first and the last one, else from the name of an article number. */
        public Builder pages(String first, String last, String... otherwise) {
            return rule(List.of(Field.PAGES), (record, draft) -> draft.work()
                    .text(Field.PAGES, Pages.of(
                            record.text(List.of(first)), record.text(List.of(last)), record.text(List.of(otherwise)))));
        }

        /** Identifiers of the work under a scheme. */
        public Builder identifiers(String scheme, String... names) {
            return rule(List.of(Field.IDENTIFIERS), (record, draft) -> List.of(names)
                    .forEach(name -> record.all(name).forEach(
                            value -> Identifiers.add(draft.work(), scheme, value))));
        }

        /** Serial numbers of the source and numbers of books, under all of the names. */
        public Builder serials(String... names) {
            return rule(List.of(Field.ISSN, Field.IDENTIFIERS), (record, draft) -> List.of(names)
                    .forEach(name -> record.all(name).forEach(value -> Identifiers.serial(draft.work(), value))));
        }

        /** {@code Name/id; Name/id} under a scheme. */
        public Builder authorIds(String scheme, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.AUTHOR_IDS), (record, draft) -> record.firstOf(spellings)
                    .forEach(value -> Identifiers.authors(draft.work(), scheme, value)));
        }

        /** Names and their identifiers under a scheme, in two cells of one length. */
        public Builder authorIds(String scheme, Function<String, List<String>> parts, String of, String ids) {
            return rule(List.of(Field.AUTHOR_IDS), (record, draft) -> Identifiers.authors(draft.work(), scheme,
                    parts.apply(record.text(List.of(of))), parts.apply(record.text(List.of(ids)))));
        }

        /** Institutions and countries of addresses. */
        public Builder addresses(Function<String, List<String>> parts, String... names) {
            List<String> spellings = List.of(names);
            return rule(List.of(Field.INSTITUTIONS, Field.COUNTRIES), (record, draft) -> record.firstOf(spellings)
                    .forEach(value -> parts.apply(value).forEach(address -> draft.countries().add(address, draft))));
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
