// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.plugins.accounting.solve.Method;

/** Options of {@link AllAccounts} for tests, all tables asked for. */
record AccountOptions(List<String> stressors, Layout layout, List<String> demand, Map<String, List<String>> blocs,
        Map<String, List<String>> groups, Map<String, Double> population) {

    AccountOptions() {
        this(List.of(), Layout.WIDE, List.of(), Map.of(), Map.of(), Map.of());
    }

    AccountOptions of(String... names) {
        return new AccountOptions(List.of(names), layout, demand, blocs, groups, population);
    }

    AccountOptions as(Layout wanted) {
        return new AccountOptions(stressors, wanted, demand, blocs, groups, population);
    }

    AccountOptions demand(String... categories) {
        return new AccountOptions(stressors, layout, List.of(categories), blocs, groups, population);
    }

    AccountOptions blocs(Map<String, List<String>> wanted) {
        return new AccountOptions(stressors, layout, demand, wanted, groups, population);
    }

    AccountOptions groups(Map<String, List<String>> wanted) {
        return new AccountOptions(stressors, layout, demand, blocs, wanted, population);
    }

    AccountOptions population(Map<String, Double> heads) {
        return new AccountOptions(stressors, layout, demand, blocs, groups, heads);
    }

    AllAccounts.Options all() {
        return all(Method.AUTO, 1e-13);
    }

    AllAccounts.Options all(Method solver, double tolerance) {
        return new AllAccounts.Options(stressors, Optional.empty(), layout, true, true, true, demand, blocs, groups,
                population,
                solver, tolerance);
    }
}
