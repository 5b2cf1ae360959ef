// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.util.Map;

/** What a spreadsheet program shows in place of a value it cannot compute, by the codes of [MS-XLS] and [MS-XLSB]. */
final class ErrorValue {

    /** Stands for the result of a formula that was written by a program which does not compute, and never opened since. */
    static final String NOT_COMPUTED = "#NOT_COMPUTED";

    private static final Map<Integer, String> SHOWN = Map.of(0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17,
            "#REF!", 0x1D, "#NAME?", 0x24, "#NUM!", 0x2A, "#N/A", 0x2B, "#GETTING_DATA");

    private ErrorValue() {}

    /** The text of a code; one of its own for a code that is not known. */
    static String of(int code) {
        return SHOWN.getOrDefault(code, "#ERROR");
    }
}
