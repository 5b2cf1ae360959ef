// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.List;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.Slice;

/**
 * What one record of a file has under the file's own names. Each question can be asked for texts or for UTF-8: where the
 * record is bytes, a value of which nobody wants a text never becomes one.
 */
public interface RawFields {

    /** The first line of the record. */
    int line();

    /** The values under a name. */
    List<String> all(String name);

    /** The values under the first of several names that has any that is not blank. */
    List<String> firstOf(List<String> names);

    /** The first value that is not blank under the first of several names, its lines joined; empty when none. */
    String text(List<String> names);

    /** Hands {@link #all} to somebody; each value is valid until the next one. */
    void all(String name, Consumer<Slice> target);

    /** Hands {@link #firstOf} to somebody; each value is valid until the next one. */
    void firstOf(List<String> names, Consumer<Slice> target);

    /** {@link #text}; valid until another one is asked for. */
    Slice bytes(List<String> names);
}
