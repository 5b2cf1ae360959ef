// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.citeprint.api.data.Field;
import org.pf4j.ExtensionPoint;

/**
 * The one shape of all operations: a pure function from typed inputs and an options record to typed outputs. Schema,
 * reference page, validation and cache key are derived from the three type arguments by reflection, so an operator
 * declares nothing twice. Instances are used by several threads at once and hold no state.
 *
 * <p>The same inputs, options and files give the same result, bit for bit, for any number of threads, in any locale
 * and time zone, at any time. Files are read only through {@link Context#sources()}.
 *
 * @param <I> the inputs: {@link None}, one dataset type, or a record whose components are <em>ports</em>: a dataset
 *     type (required), an {@code Optional} of one, a {@code List} of one (one or more), {@code List<Section>} (whole
 *     steps of any kind), or {@link Lineage} (filled in by the engine)
 * @param <O> the options: a record of texts, numbers, booleans, enums, {@code Optional}, {@code List}, {@code Map} with
 *     text keys, nested records, and the types of {@code org.citeprint.api.option}
 * @param <R> the result: one dataset type, or a record of them; {@code Optional} components may be left empty
 */
public interface Operator<I, O extends Record, R> extends ExtensionPoint {

    /**
     * Does the work.
     *
     * @throws org.citeprint.api.problem.ProblemException when inputs or options are at fault
     * @throws IOException when a file cannot be read
     */
    R run(I inputs, O options, Context context) throws IOException;

    /** The fields of a corpus this operator needs with these options; checked before anything runs. */
    default Set<Field> needs(O options) {
        return Set.of();
    }

    /** The fields a corpus made by this operator can have with these options; all by default. */
    default Set<Field> gives(O options) {
        return EnumSet.allOf(Field.class);
    }

    /**
     * The fields a corpus made by this operator can have, when those it takes can have {@code incoming} between them.
     * An operator that passes fields on overrides it, so that a field missing far ahead is found before anything runs.
     */
    default Set<Field> gives(O options, Set<Field> incoming) {
        return gives(options);
    }
}
