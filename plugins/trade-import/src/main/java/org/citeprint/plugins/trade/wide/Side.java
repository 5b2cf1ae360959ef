// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wide;

/** What a row or column of a table of one sheet is. */
public sealed interface Side {

    /**
     * An industry; several rows or columns that are the same industry are added up.
     *
     * @param region its region
     * @param sector its sector
     */
    record Industry(String region, String sector) implements Side {}

    /**
     * A column of final demand.
     *
     * @param region the region that consumes
     * @param category how it does
     */
    record Demand(String region, String category) implements Side {}

    /**
     * A row of value added or taxes.
     *
     * @param name what it is
     */
    record Factor(String name) implements Side {}

    /** Gross output: compared with the sums, not kept. */
    record Output() implements Side {}

    /**
     * Left out and counted.
     *
     * @param reason why, such as {@code subtotal}
     */
    record Omitted(String reason) implements Side {}
}
