// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.wide.Side;

/**
 * What the rows and columns of a {@link CodedSheet} are. A code is one of an industry when it is both a row and a column of
 * some region; it is then one in every region, so that a row or column that was lost makes the table not square, and no
 * industry is taken for final demand or value added.
 */
final class CodedSides {

    private static final String IMPORTS = "IMP";
    private static final String SUBTOTAL = "subtotal";

    private final NumberTable table;
    private final Set<String> industries = new HashSet<>();

    CodedSides(NumberTable table) {
        this.table = table;
        Set<List<String>> columns = new HashSet<>();
        table.columns().forEach(label -> columns.add(label.subList(0, 2)));
        for (List<String> label : table.rows()) {
            if (columns.contains(label.subList(0, 2)) && !isTotal(label.getFirst())) {
                industries.add(label.get(1));
            }
        }
    }

    /** What the rows are: an industry, output, a subtotal, or value added. */
    List<Side> rows() {
        List<Side> sides = new ArrayList<>();
        boolean imports = table.rows().stream().anyMatch(this::isImport);
        for (List<String> label : table.rows()) {
            if (isImport(label)) {
                sides.add(new Side.Factor("Imports of " + label.get(1)));
            } else if (imports && label.get(2).equalsIgnoreCase("total imports")) {
                sides.add(new Side.Omitted(SUBTOTAL));
            } else {
                sides.add(industries.contains(label.get(1)) && !isTotal(label.getFirst())
                        ? new Side.Industry(label.get(0), label.get(1))
                        : margin(label.get(1), label.get(2)));
            }
        }
        return sides;
    }

    /** In the table of one economy what is imported of each product stands below what it makes itself. */
    private boolean isImport(List<String> label) {
        return label.getFirst().equals(IMPORTS) && industries.contains(label.get(1));
    }

    private static Side margin(String code, String name) {
        String words = (code + " " + name).toLowerCase(Locale.ROOT);
        if (code.equals("GO") || words.contains("output at") || words.contains("total output") || code.equals("r69")) {
            return new Side.Output();
        }
        if (code.equals("II_fob") || code.equals("r60") || code.equals("r65") || words.contains("total intermediate")
                || words.isBlank() || words.strip().equals("total")) {
            return new Side.Omitted(SUBTOTAL);
        }
        return new Side.Factor(name.isEmpty() ? code : name);
    }

    private static boolean isTotal(String region) {
        return region.isEmpty() || region.equalsIgnoreCase("TOT") || region.equalsIgnoreCase("total");
    }

    /** What the columns are: an industry, final demand of a region, or the total. */
    List<Side> columns() {
        List<Side> sides = new ArrayList<>();
        for (List<String> label : table.columns()) {
            // In the table of one economy its total bears its name, too, and no number.
            if (isTotal(label.getFirst()) || (label.get(1).isEmpty() && isTotal(label.get(2)))) {
                sides.add(new Side.Output());
            } else {
                sides.add(industries.contains(label.get(1))
                        ? new Side.Industry(label.get(0), label.get(1))
                        : new Side.Demand(label.get(0), label.get(1)));
            }
        }
        return sides;
    }
}
