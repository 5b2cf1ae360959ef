// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.detect;

/**
 * A format and its generation.
 *
 * @param format the format
 * @param generation its generation, or empty
 * @param why what both were judged by
 */
record Finding(Format format, String generation, String why) {

    /** A format that has one shape, or does not show it. */
    static Finding of(Format format, String why) {
        return new Finding(format, "", why);
    }
}
