// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.detect;

import java.nio.charset.Charset;

/**
 * What a file was found to be by its content alone.
 *
 * @param format the format
 * @param generation which shape of the format, such as {@code 2025} or {@code Scopus, until 2022}; empty when the format
 *     has one shape only, or the file does not show which
 * @param encoding the encoding of its text
 * @param binary whether it is no text, so that the encoding says nothing
 * @param packing {@code gzip} or {@code workbook}; empty when it is neither
 * @param why what the format, the generation and the encoding were judged by
 */
public record Detection(Format format, String generation, Charset encoding, boolean binary, String packing,
        String why) {

    /** Format and generation: {@code Scopus CSV 2025}. */
    public String label() {
        return generation.isEmpty() ? format.label() : format.label() + " " + generation;
    }
}
