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

/** Draws the tables of regions and of transfers between them. */
public final class AccountFigures {

    private static final int BARS = 20;
    private static final int TRADERS = 16;

    private final Table regions;
    private final Table transfers;
    private final String stressor;

    AccountFigures(AccountTables tables, String stressor) {
        this.regions = tables.regions(Map.of());
        this.transfers = tables.transfers();
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
        return new AccountFigures(new AccountTables(system, accounts, scale, stressor.name()), drawn);
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
        Table data = picked(regions, "Producers and consumers", rows, "region", "production", "consumption");
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
        Table data = picked(regions, "Net transfers", rows, "country", "region", "net transfer");
        return Optional.of(new Figure("Net transfers: " + stressor, "Emitted for the demand of others less emitted by"
                + " others for the own: above zero a country emits for others, below zero others emit for it.",
                Mark.MAP,
                data, Map.of(Channel.REGION, "country", Channel.LABEL, "region", Channel.X, "net transfer")));
    }

    /** Who emits for whom, among the regions that trade most; none where there is one region. */
    public Optional<Figure> heat() {
        Column.Decimal exports = decimals("exports");
        Column.Decimal imports = decimals("imports");
        List<Integer> traders = IntStream.range(0, regions.rows()).boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -(exports.value(row) + imports.value(row))))
                .limit(TRADERS).toList();
        if (traders.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Figure("Who emits for whom: " + stressor, "Rows emit for the final demand of columns,"
                + " the " + traders.size()
                + " regions with most exports and imports; what each emits for itself is left"
                + " out.", Mark.HEAT, between(traders),
                Map.of(Channel.ROW, "from", Channel.LABEL, "to", Channel.X, "amount")));
    }

    private Table between(List<Integer> traders) {
        int[] pairs = traders.stream().flatMapToInt(row -> traders.stream()
                .filter(column -> !column.equals(row))
                .mapToInt(column -> row * regions.rows() + column)).toArray();
        return picked(transfers, "Transfers of the largest traders", pairs, "from", "to", "amount");
    }

    private Column.Decimal decimals(String name) {
        return regions.decimals(name).orElseThrow();
    }

    private static Table picked(Table table, String name, int[] rows, String... columns) {
        return new Table(name, table.caption(),
                List.of(columns).stream().map(column -> picked(table.column(column).orElseThrow(), rows)).toList());
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
