// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The regions of a table of accounts, and which of them a country belongs to: its own, else the rest of the world. A
 * region that is no country is the rest of the world when it is called so or is the only one of that kind, discrepancies
 * left aside; where there are several (EXIOBASE has five) nothing says which country belongs to which, and countries without a region of their own get none.
 */
final class AccountRegions {

    /** What WIOD, the OECD, FIGARO, Eurostat and Eora call it. */
    private static final Pattern REST = Pattern.compile("(?i)row|rest of (the )?world|figw1|wrl_rest");
    /** Columns of final demand of nobody, as the OECD has them. */
    private static final Pattern DISCREPANCY = Pattern
            .compile("(?i)(all_?)?disc(repancy)?|statistical discrepanc(y|ies)");

    private final Column.Text names;
    private final Column.Decimal production;
    private final Column.Decimal consumption;
    private final Column.Decimal netTransfer;
    private final List<Optional<Country>> countries = new ArrayList<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final OptionalInt rest;

    AccountRegions(Table accounts) {
        names = accounts.texts("region").orElseThrow(() -> lacks(accounts, "region"));
        production = decimals(accounts, "production");
        consumption = decimals(accounts, "consumption");
        netTransfer = decimals(accounts, "net transfer");
        Optional<Column.Text> codes = accounts.texts("country");
        List<Integer> rests = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            int place = row;
            Optional<Country> country = codes.isPresent()
                    ? Country.ofCode(codes.get().text(place))
                    : Country.find(names.text(place));
            countries.add(country);
            country.ifPresentOrElse(found -> rowOf.putIfAbsent(found.alpha3(), place), () -> rests.add(place));
        }
        rest = rest(rests);
    }

    /** The one that is called so, else the only region that is no country; a discrepancy is neither. */
    private OptionalInt rest(List<Integer> noCountries) {
        List<Integer> places = noCountries.stream().filter(row -> !DISCREPANCY.matcher(names.text(row)).matches())
                .toList();
        List<Integer> called = places.stream().filter(row -> REST.matcher(names.text(row)).matches()).toList();
        return called.size() == 1
                ? OptionalInt.of(called.getFirst())
                : places.size() == 1 ? OptionalInt.of(places.getFirst()) : OptionalInt.empty();
    }

    private static Column.Decimal decimals(Table accounts, String name) {
        return accounts.decimals(name).orElseThrow(() -> lacks(accounts, name));
    }

    private static ProblemException lacks(Table accounts, String column) {
        List<String> columns = accounts.columns().stream().map(Column::name).toList();
        return new ProblemException(Problem.error("CP-4301",
                "`" + accounts.name() + "` is no table of accounts by region: it has no column `" + column + "`, only "
                        + String.join(", ", columns),
                "take the output `regions` of a step with `account.responsibility`"));
    }

    int size() {
        return names.size();
    }

    String name(int row) {
        return countries.get(row).map(Country::name).orElseGet(() -> names.text(row));
    }

    String region(int row) {
        return names.text(row);
    }

    /** The code of a region that is a country, else the empty text. */
    String code(int row) {
        return countries.get(row).map(Country::alpha3).orElse("");
    }

    /** Whether a country has a region of its own. */
    boolean hasOwn(String alpha3) {
        return rowOf.containsKey(alpha3);
    }

    /** The row of a country, or of the rest of the world. */
    OptionalInt row(String alpha3) {
        Integer row = rowOf.get(alpha3);
        return row == null ? rest : OptionalInt.of(row);
    }

    Column.Decimal production() {
        return production;
    }

    Column.Decimal consumption() {
        return consumption;
    }

    Column.Decimal netTransfer() {
        return netTransfer;
    }
}
