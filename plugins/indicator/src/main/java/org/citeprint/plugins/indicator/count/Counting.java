// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.count;

/** How much a work counts for each of the k items that share it. */
public enum Counting {
    /** One for each. */
    FULL,
    /** 1 / k for each, so that shares add up to the works. */
    FRACTIONAL;

    /** What a work counts for each of its {@code items}. */
    public double share(int items) {
        return this == FULL ? 1 : 1.0 / items;
    }
}
