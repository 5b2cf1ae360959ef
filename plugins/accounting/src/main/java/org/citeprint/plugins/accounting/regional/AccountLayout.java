// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/**
 * Lays out one number for each stressor, account and place.
 *
 * @param selection the stressors
 * @param layout the layout
 * @param per what follows the units of stressors, such as {@code " / million USD"}, or nothing
 */
record AccountLayout(Selection selection, Layout layout, String per) {

    /** A column of labels of places. */
    record Labels(String name, List<String> values) {}

    /** An account: its name, and its values at all places for the stressor of an index. */
    record Account(String name, List<double[]> values) {}

    /** Accounts that add up over places, or not, as one table. */
    Table table(String name, String caption, List<Labels> labels, List<Account> accounts, Meaning meaning) {
        return layout == Layout.WIDE
                ? new Table(name, caption, wide(labels, accounts, meaning))
                : new Table(name, caption, tall(labels, accounts));
    }

    private List<Column> wide(List<Labels> labels, List<Account> accounts, Meaning meaning) {
        int places = labels.getFirst().values().size();
        List<Column> columns = new ArrayList<>();
        if (accounts.size() > 1) {
            columns.add(Column.text("account", repeated(accounts, places)));
        }
        for (Labels label : labels) {
            columns.add(Column.text(label.name(), again(label.values(), accounts.size())));
        }
        for (int index = 0; index < selection.size(); index++) {
            int stressor = index;
            columns.add(Column.decimal(selection.names().get(index), selection.unit(index) + per, meaning,
                    joined(accounts.stream().map(account -> account.values().get(stressor)).toList())));
        }
        return columns;
    }

    private static List<String> repeated(List<Account> accounts, int places) {
        List<String> names = new ArrayList<>();
        for (Account account : accounts) {
            for (int place = 0; place < places; place++) {
                names.add(account.name());
            }
        }
        return names;
    }

    /** A row for each stressor and place; amounts have the unit their row says, so columns have none. */
    private List<Column> tall(List<Labels> labels, List<Account> accounts) {
        int places = labels.getFirst().values().size();
        List<Column> columns = new ArrayList<>();
        columns.add(
                Column.text("extension", each(places, index -> selection.stressors().get(index).extension().name())));
        columns.add(Column.text("stressor", each(places, index -> selection.stressors().get(index).name())));
        columns.add(Column.text("unit", each(places, index -> selection.unit(index) + per)));
        for (Labels label : labels) {
            columns.add(Column.text(label.name(), again(label.values(), selection.size())));
        }
        for (Account account : accounts) {
            columns.add(Column.decimal(account.name(), "", Meaning.INDEX, joined(account.values())));
        }
        return columns;
    }

    private List<String> each(int places, IntFunction<String> text) {
        List<String> texts = new ArrayList<>(places * selection.size());
        for (int index = 0; index < selection.size(); index++) {
            String value = text.apply(index);
            for (int place = 0; place < places; place++) {
                texts.add(value);
            }
        }
        return texts;
    }

    private static List<String> again(List<String> values, int times) {
        List<String> all = new ArrayList<>(values.size() * times);
        for (int time = 0; time < times; time++) {
            all.addAll(values);
        }
        return all;
    }

    private static double[] joined(List<double[]> parts) {
        double[] all = new double[Math.multiplyExact(parts.getFirst().length, parts.size())];
        for (int part = 0; part < parts.size(); part++) {
            double[] values = parts.get(part);
            System.arraycopy(values, 0, all, part * values.length, values.length);
        }
        return all;
    }
}
