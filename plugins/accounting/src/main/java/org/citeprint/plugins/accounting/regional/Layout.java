// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

/** How tables of many stressors are laid out. */
public enum Layout {
    /** A column for each stressor, in its unit. */
    WIDE,
    /** Rows for each stressor, whose name and unit are columns. */
    LONG
}
