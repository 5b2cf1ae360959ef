// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

/** What to do about a cell that is no number: told by what stands in it. */
public final class NumberHint {

    private NumberHint() {}

    /** For the text of a cell, quotes and blanks not counted. */
    public static String of(String text) {
        String bare = text.replace("\"", "").strip();
        if (bare.isEmpty()) {
            return "write 0 where there is no flow";
        }
        if (bare.matches("-?\\d{1,3},\\d{3}")) {
            // Either; a hint that takes the wrong one would be off by a thousand.
            return "write `" + bare.replace(',', '.') + "` where the comma stands before decimals, `"
                    + bare.replace(",", "") + "` where it stands between thousands";
        }
        if (bare.matches("-?\\d+,\\d+([eE][-+]?\\d+)?")) {
            return "decimals are written with a point, as in `" + bare.replace(',', '.') + "`";
        }
        if (bare.matches("-?\\d{1,3}(\\.\\d{3})+,\\d*")) {
            return "decimals are written with a point and nothing stands between thousands, as in `"
                    + bare.replace(".", "").replace(',', '.') + "`";
        }
        if (bare.matches("-?\\d{1,3}((,\\d{3})+|([ '’\u00A0\u202F]\\d{3})+)(\\.\\d*)?")) {
            return "nothing stands between thousands, as in `" + bare.replaceAll("[, '’\u00A0\u202F]", "") + "`";
        }
        if (bare.matches("[\u2212\u2013\u2014]\\d.*")) {
            return "a negative number begins with a hyphen, as in `-" + bare.substring(1) + "`";
        }
        if (bare.matches("[-\u2013\u2014]|\\.{1,3}|…|:[a-z]?")) {
            return "publishers write it where a number is missing: write 0 where there is no flow";
        }
        if (bare.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "the cell is a date: a spreadsheet program may have made it of a number such as 1-2; write the number"
                    + " again";
        }
        if (bare.equals("#NOT_COMPUTED")) {
            return "the cell has a formula and no result: open the workbook in a spreadsheet program, which computes it,"
                    + " and save it again";
        }
        if (bare.matches("#[A-Z][A-Z0-9/_]+[!?]?")) {
            return "a spreadsheet program could not compute it; mend its formula and save it again";
        }
        return "every cell is a finite number; write 0 for none";
    }

    /** For a cell of a workbook, in which a number may have been stored as text. */
    public static String ofCell(String text) {
        return text.matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?")
                ? "it is a number stored as text: turn it into a number and save the workbook again"
                : of(text);
    }
}
