// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

/** How (I - A) X = Y is solved. */
public enum Method {
    /** By {@link #KRYLOV}, and by {@link #LU} where that does not converge or the table is small. */
    AUTO,
    /** Generalised minimal residuals. */
    KRYLOV,
    /** The rounds of production. */
    SERIES,
    /** Elimination. */
    LU
}
