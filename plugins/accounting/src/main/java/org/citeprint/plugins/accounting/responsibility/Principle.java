// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

/** Who answers for an emission. Every principle adds up to the same world. */
public enum Principle {
    /** Those whose industries and households emit. */
    PRODUCTION,
    /** Those whose final demand is served. */
    CONSUMPTION,
    /** Those who earn the value added that the emissions enable further down the chain. */
    INCOME,
    /** Producers and consumers each for a part, by the value each industry adds. */
    SHARED
}
