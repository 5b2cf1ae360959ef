// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.option;

/**
 * Where a random choice begins. Every operation that chooses at random has an option of this type, so that the same
 * pipeline gives the same result everywhere.
 *
 * @param value the seed
 */
public record Seed(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
