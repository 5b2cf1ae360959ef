// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * What the records of a database look like in JSON.
 *
 * @param wanted what a file of them is called
 * @param weight how much an object with these names looks like a record; 0 for none. An object that holds a whole file is
 *     a page when all records in lists within it weigh more
 * @param mark a name that nearly every record has, as it stands in the text
 * @param count a name that each record has exactly once, to count records without reading
 *     them; {@link #UNCOUNTED} when there is none
 * @param nests whether a record may hold others, such as the works it cites, that have that name as well
 */
public record JsonShape(
        String wanted, ToIntFunction<Set<String>> weight, Pattern mark, Pattern count, boolean nests) {

    /** No name stands once in each record. */
    public static final Pattern UNCOUNTED = Pattern.compile("(?!)");

    /** Records that are told by their names alone: one within another is part of it. */
    public static JsonShape of(String wanted, Predicate<Set<String>> record, Pattern mark, Pattern count) {
        return new JsonShape(wanted, names -> record.test(names) ? 1 : 0, mark, count, false);
    }

    /** The same of records that may hold others of their kind. */
    public JsonShape nesting() {
        return new JsonShape(wanted, weight, mark, count, true);
    }

    /** Whether an object with these names is a record. */
    boolean isRecord(Set<String> names) {
        return weight.applyAsInt(names) > 0;
    }
}
