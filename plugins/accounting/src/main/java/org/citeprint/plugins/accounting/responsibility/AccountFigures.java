// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Table;

/** Draws the table of regions. */
public final class AccountFigures {

    private static final int BARS = 20;

    private final Table regions;
    private final String stressor;

    AccountFigures(Table regions, String stressor) {
        this.regions = regions;
        this.stressor = stressor;
    }

    /**
     * For accounts of a stressor in its own unit.
     *
     * @param drawn the stressor, as titles are to call it
     */
    public static AccountFigures of(InputOutputSystem system, Accounts accounts, ChosenStressor stressor,
            String drawn) {
        Scale scale = Scale.of(stressor, Optional.empty(), Optional.empty());
        return new AccountFigures(new AccountTables(system, accounts, scale, stressor.name()).regions(Map.of()), drawn);
    }

    /** Production beside consumption, for the regions with most of either. */
    public Figure bars() {
        Column.Decimal produced = decimals("production");
        Column.Decimal consumed = decimals("consumption");
        int[] rows = IntStream.range(0, regions.rows())
                .boxed()
                .sorted(Comparator
                        .comparingDouble((Integer row) -> -Math.max(produced.value(row), consumed.value(row))))
                .limit(BARS)
                .mapToInt(Integer::intValue)
                .toArray();
        Table data = picked("Producers and consumers", rows, "region", "production", "consumption");
        return new Figure("Who emits and who consumes: " + stressor, "For the " + rows.length + " regions with most of"
                + " either: emitted there, and caused by their demand wherever it is emitted.", Mark.BAR, data,
                Map.of(Channel.LABEL, "region", Channel.X, "production", Channel.X2, "consumption"));
    }

    /** Net transfers on a map, where regions are countries. */
    public Optional<Figure> map() {
        Column codes = regions.column("country").orElseThrow();
        int[] rows = IntStream.range(0, regions.rows()).filter(row -> !codes.missing(row)).toArray();
        if (rows.length == 0) {
            return Optional.empty();
        }
        Table data = picked("Net transfers", rows, "country", "region", "net transfer");
        return Optional.of(new Figure("Net transfers: " + stressor, "Emitted for the demand of others less emitted by"
                + " others for the own: above zero a country emits for others, below zero others emit for it.",
                Mark.MAP,
                data, Map.of(Channel.REGION, "country", Channel.LABEL, "region", Channel.X, "net transfer")));
    }

    private Column.Decimal decimals(String name) {
        return regions.decimals(name).orElseThrow();
    }

    private Table picked(String name, int[] rows, String... columns) {
        return new Table(name, regions.caption(),
                List.of(columns).stream().map(column -> picked(regions.column(column).orElseThrow(), rows)).toList());
    }

    private static Column picked(Column column, int[] rows) {
        return switch (column) {
            case Column.Text texts -> Column.text(texts.name(), IntStream.of(rows).mapToObj(texts::text).toList());
            case Column.Decimal numbers -> Column.decimal(numbers.name(), numbers.unit(), numbers.meaning(),
                    IntStream.of(rows).mapToDouble(numbers::value).toArray());
            case Column.Whole numbers -> new Column.Whole(numbers.name(), numbers.unit(), numbers.meaning(),
                    IntStream.of(rows).mapToLong(numbers::value).toArray());
        };
    }
}
