// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An array that may be read only when somebody asks for it. Several threads may read it at once; each then has an equal
 * one, and one of them is kept.
 */
final class Later<T> {

    private final @Nullable Supplier<T> source;
    private volatile @Nullable T value;

    private Later(@Nullable Supplier<T> source, @Nullable T value) {
        this.source = source;
        this.value = value;
    }

    static <T> Later<T> known(T value) {
        return new Later<>(null, value);
    }

    static <T> Later<T> of(Supplier<T> source) {
        return new Later<>(source, null);
    }

    T get() {
        T known = value;
        if (known == null) {
            if (source == null) {
                throw new IllegalStateException("no value");
            }
            known = source.get();
            value = known;
        }
        return known;
    }
}
