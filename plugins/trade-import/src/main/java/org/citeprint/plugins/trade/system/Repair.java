// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** One repair after another, each with its line of the report. */
final class Repair {

    private final Context context;
    private final List<Change> changes = new ArrayList<>();
    private InputOutputSystem system;

    /** A line of the report. */
    private record Change(String repair, long cells, double amount, double largest, String where) {}

    Repair(InputOutputSystem system, Context context) {
        this.system = system;
        this.context = context;
    }

    InputOutputSystem system() {
        return system;
    }

    void clearSmall(double limit) {
        if (limit > 0) {
            Matrix z = cleared("small transactions", system.transactions(), this::seller,
                    cell -> Math.abs(system.transactions().values()[cell]) < limit);
            Matrix y = cleared("small demand", system.finalDemand(), this::sellerToDemand,
                    cell -> Math.abs(system.finalDemand().values()[cell]) < limit);
            system = with(z, y, system.extensions());
        }
    }

    void clearNegativeTransactions() {
        system = with(cleared("negative transactions", system.transactions(), this::seller,
                cell -> system.transactions().values()[cell] < 0), system.finalDemand(), system.extensions());
    }

    void clearNegativeDemand(List<String> categories) {
        for (String category : categories) {
            int at = system.categories().indexOf(category);
            if (at < 0) {
                throw new ProblemException(Problem.error("CP-3118",
                        "the table has no category of final demand `" + category + "`",
                        "it has " + String.join(", ", system.categories())));
            }
            Matrix y = cleared("negative demand of " + category, system.finalDemand(), this::sellerToDemand,
                    cell -> system.finalDemand().values()[cell] < 0
                            && system.categoryOf()[cell % system.finalDemand().columns()] == at);
            system = with(system.transactions(), y, system.extensions());
        }
    }

    private String seller(int cell) {
        int n = system.industries();
        return system.industry(cell / n) + " to " + system.industry(cell % n);
    }

    private String sellerToDemand(int cell) {
        int columns = system.finalDemand().columns();
        return system.industry(cell / columns) + " to " + system.regions().get(system.demandRegionOf()[cell % columns])
                + ", " + system.categories().get(system.categoryOf()[cell % columns]);
    }

    private Matrix cleared(String repair, Matrix matrix, IntFunction<String> place, IntPredicate wrong) {
        double[] values = matrix.values().clone();
        long cells = 0;
        double amount = 0;
        int largest = -1;
        for (int cell = 0; cell < values.length; cell++) {
            if (values[cell] != 0 && wrong.test(cell)) {
                cells++;
                amount += values[cell];
                largest = largest < 0 || Math.abs(values[cell]) > Math.abs(matrix.values()[largest]) ? cell : largest;
                values[cell] = 0;
            }
        }
        changes.add(new Change(repair, cells, amount, largest < 0 ? 0 : matrix.values()[largest],
                largest < 0 ? "" : place.apply(largest)));
        return cells == 0 ? matrix : new Matrix(matrix.rows(), matrix.columns(), values);
    }

    void leaveOutEmpty() {
        int[] kept = IntStream.range(0, system.industries()).filter(i -> !isEmpty(i)).toArray();
        int gone = system.industries() - kept.length;
        if (kept.length == 0) {
            throw new ProblemException(Problem.error("CP-3183",
                    "every industry of `" + system.name() + "` has neither a flow nor a stressor",
                    "leave `empty-industries` out, and see whether `smaller-than` is too large"));
        }
        changes.add(new Change("empty industries", gone, 0, 0, gone == 0
                ? ""
                : system.industry(
                        IntStream.range(0, system.industries()).filter(this::isEmpty).findFirst().orElse(0))));
        context.tally("table", "industries").read(system.industries()).kept(kept.length)
                .rejected("no flow and no stressor", gone);
        if (gone > 0) {
            system = Selection.industries(system, kept);
        }
    }

    private boolean isEmpty(int i) {
        boolean flows = IntStream.range(0, system.industries()).anyMatch(
                j -> system.transactions().at(i, j) != 0 || system.transactions().at(j, i) != 0);
        boolean demand = IntStream.range(0, system.finalDemand().columns())
                .anyMatch(k -> system.finalDemand().at(i, k) != 0);
        return !flows && !demand && system.extensions().stream().noneMatch(extension -> IntStream
                .range(0, extension.stressors().size()).anyMatch(row -> extension.flows().at(row, i) != 0));
    }

    void balance(String name) {
        Extension added = Systems.extension(system, name);
        if (system.mixed()) {
            throw new ProblemException(Problem.error("CP-3175",
                    "`" + system.name() + "` has flows in several units, and"
                            + " what its columns lack is a sum of them",
                    "leave `balance` out; rows balance by themselves"));
        }
        int n = system.industries();
        double[] missing = missing(added);
        int largest = 0;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += missing[i];
            largest = Math.abs(missing[i]) > Math.abs(missing[largest]) ? i : largest;
        }
        changes.add(new Change("balancing item of `" + name + "`",
                IntStream.range(0, n).filter(i -> missing[i] != 0).count(), sum, missing[largest],
                system.industry(largest)));
        List<Extension> extensions = new ArrayList<>(system.extensions());
        extensions.set(extensions.indexOf(added), ExtensionSum.joined(name, List.of(added, new Extension("balance",
                List.of(new Stressor("balancing item", system.currency())), new Matrix(1, n, missing),
                Optional.empty())),
                system.demandRegionOf().length));
        system = Systems.with(system, extensions);
    }

    /** Of each column, output less inputs and value added. */
    private double[] missing(Extension added) {
        int n = system.industries();
        double[] missing = system.output().clone();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                missing[column] -= system.transactions().at(row, column);
            }
        }
        double[] value = ValueAdded.of(system, added).orElseThrow(() -> new ProblemException(Problem.error("CP-3175",
                "`" + added.name() + "` has no row in `" + system.currency()
                        + "`, so that its columns have no sum to balance",
                "name the extension with value added"))).columns();
        for (int column = 0; column < n; column++) {
            missing[column] -= value[column];
        }
        return missing;
    }

    private InputOutputSystem with(Matrix z, Matrix y, List<Extension> extensions) {
        return new InputOutputSystem(system.name(), system.currency(), system.regions(), system.sectors(),
                system.regionOf(), system.sectorOf(), system.categories(), system.demandRegionOf(),
                system.categoryOf(), z, y, InputOutputSystem.rowSums(z, y), extensions,
                system.units());
    }

    Table report() {
        return new Table("repairs", "Each row is one repair of the table `" + system.name() + "`.", List.of(
                Column.text("repair", changes.stream().map(Change::repair).toList()),
                Column.whole("cells", Meaning.COUNT, changes.stream().mapToLong(Change::cells).toArray()),
                Column.decimal("amount", system.currency(), Meaning.FLOW,
                        changes.stream().mapToDouble(Change::amount).toArray()),
                Column.decimal("largest", system.currency(), Meaning.INDEX,
                        changes.stream().mapToDouble(Change::largest).toArray()),
                Column.text("where", changes.stream().map(Change::where).toList())));
    }
}
