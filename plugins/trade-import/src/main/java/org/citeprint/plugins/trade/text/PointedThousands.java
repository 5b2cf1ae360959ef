// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.util.regex.Pattern;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/**
 * Numbers whose points may stand between thousands, as spreadsheet programs write them in countries that part cells by
 * semicolons: {@code 1.234} is then 1234. It is told by all numbers together: each with a point has three digits behind it
 * and one to three before, and none without a point is larger than 999.
 */
public final class PointedThousands {

    private static final int LEAST = 3;
    private static final Pattern POINTED = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern SMALL = Pattern.compile("-?\\d{0,3}");

    private final boolean looked;
    private int count;
    private boolean decimals;
    private String first = "";

    /** Looks at the numbers of a file with this separator: at those between semicolons only. */
    public PointedThousands(char separator) {
        this.looked = separator == Separator.SEMICOLON.symbol();
    }

    /** A number as it stands in the file. */
    public void add(String text) {
        if (looked && !decimals) {
            String bare = text.replace("\"", "").strip();
            if (POINTED.matcher(bare).matches()) {
                count++;
                first = first.isEmpty() ? bare : first;
            } else {
                decimals = !SMALL.matcher(bare).matches();
            }
        }
    }

    /** The numbers of the first lines of a table. */
    void addRows(Block block, int from, int labels, char separator) {
        int begin = from;
        while (looked && begin < block.length()) {
            int stop = begin;
            while (block.bytes()[stop] != '\n') {
                stop++;
            }
            LineLabels.cells(block.bytes(), begin, stop, separator).stream().skip(labels).forEach(this::add);
            begin = stop + 1;
        }
    }

    /** Warns (CP-3194) where it may be so. */
    public void warn(String file, Context context) {
        if (count >= LEAST && !decimals) {
            context.warn(Problem.warning("CP-3194", Position.of(file),
                    "every number with a point has three digits behind it, such as `" + first
                            + "`, and none without is larger than 999",
                    "they are read as decimals; where the points stand between thousands, save the file without them"));
        }
    }
}
