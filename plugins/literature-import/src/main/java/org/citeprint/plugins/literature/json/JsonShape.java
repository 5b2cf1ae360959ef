// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the records of a database look like in JSON.
 *
 * @param wanted what a file of them is called
 * @param record whether an object with these names is a record
 * @param mark a name that nearly every record has, as it stands in the text
 * @param count a name that each record has exactly once, to count records without reading
 *     them; {@link #UNCOUNTED} when there is none
 * @param nests whether a record may hold others, such as the works it cites, that have that name as well
 */
public record JsonShape(String wanted, Predicate<Set<String>> record, Pattern mark, Pattern count, boolean nests) {

    /** Records that hold no others. */
    public JsonShape(String wanted, Predicate<Set<String>> record, Pattern mark, Pattern count) {
        this(wanted, record, mark, count, false);
    }

    /** No name stands once in each record. */
    public static final Pattern UNCOUNTED = Pattern.compile("(?!)");
}
