// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.system.Partners.Partner;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.TableReader;

/** Reads the records of an extension one by one. Amounts are added in the order of the file. */
final class Join {

    private final InputOutputSystem system;
    private final ExtensionOperation.Options options;
    private final Partners partners;
    private final Context context;
    private final Source source;
    private final Tally tally;
    private final Faults faults = new Faults();
    private final List<Problem> wrong = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, double[]> lost = new TreeMap<>();
    private final BitSet met = new BitSet();
    private final Repeats repeats = new Repeats();

    /** One stressor. */
    private record Row(String unit, double[] flows, double[] demand, BitSet filled) {}

    Join(InputOutputSystem system, ExtensionOperation.Options options, Partners partners, Context context) {
        this.system = system;
        this.options = options;
        this.partners = partners;
        this.context = context;
        this.source = context.folder(options.file()).files().getFirst().source();
        this.tally = context.tally(source.name(), "records");
    }

    String file() {
        return source.name();
    }

    Extension read() throws IOException {
        requireCategory();
        try (InputStream in = new TableFile(source.name(), source::unpacked).opener().open()) {
            RecordLines lines = SmallTable.lines(source, in, options.separator().symbol());
            JoinColumns columns = JoinColumns.find(source.name(), lines.next(), options);
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                context.checkCancelled();
                add(columns, cells, Position.of(source.name(), lines.line()));
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
        faults.addAll(source.name(), wrong);
        faults.throwIfAny();
        settleLost();
        requireSome();
        warnOfIndustriesWithout();
        repeats.warn(context);
        return extension();
    }

    private void requireCategory() {
        options.category().filter(category -> !system.categories().contains(category)).ifPresent(category -> {
            faults.add(Problem.error("CP-3118", "the table has no category of final demand `" + category + "`",
                    "it has " + String.join(", ", system.categories())));
            faults.throwIfAny();
        });
    }

    private void add(JoinColumns columns, List<String> cells, Position place) {
        tally.read(1);
        if (cells.size() != columns.width()) {
            wrong.add(Problem.error("CP-3103", place,
                    "the line has " + cells.size() + " cells, the first line has " + columns.width(),
                    "look for a missing or an extra separator; the file may be cut off"));
        } else if (!columns.wanted(cells)) {
            tally.rejected("not asked for by `where`", 1);
        } else {
            columns.amount(cells, place, wrong).ifPresent(amount -> put(columns, cells, amount, place));
        }
    }

    private void put(JoinColumns columns, List<String> cells, double amount, Position place) {
        String unit = columns.unit(cells);
        Row row = rows.computeIfAbsent(columns.stressor(cells), key -> new Row(unit, new double[system.industries()],
                new double[system.demandRegionOf().length], new BitSet()));
        if (!unit.equals(row.unit())) {
            wrong.add(Problem.error("CP-3166", place,
                    "`" + columns.stressor(cells) + "` is given in `" + unit + "` here and in `" + row.unit()
                            + "` before",
                    "give all amounts of a stressor in one unit, or name it twice"));
        }
        repeats.add(List.of(columns.region(cells), columns.sector(cells), columns.stressor(cells)), place);
        List<Partners.Part> parts = partners.find(columns.region(cells), columns.sector(cells));
        if (parts.getFirst().partner() instanceof Partner.Nobody(String reason)) {
            tally.rejected(reason, place);
            double[] sum = lost.computeIfAbsent(reason, key -> new double[3]);
            sum[0] += amount;
            sum[1]++;
            sum[2] += Math.abs(amount);
            return;
        }
        int before = row.filled().cardinality();
        parts.forEach(part -> put(row, part.partner(), amount * part.share()));
        boolean first = row.filled().cardinality() > before;
        tally.kept(first ? 1 : 0).merged(first ? 0 : 1);
    }

    private void put(Row row, Partner partner, double amount) {
        switch (partner) {
            case Partner.Industry(int index) -> {
                met.set(index);
                row.filled().set(index);
                row.flows()[index] += amount;
            }
            case Partner.Demand(int index) -> {
                row.filled().set(system.industries() + index);
                row.demand()[index] += amount;
            }
            case Partner.Nobody _ -> throw new IllegalStateException("a record without a partner is not put anywhere");
        }
    }

    /** Amounts of zero may go; others must have a partner unless the user says otherwise. */
    private void settleLost() {
        boolean fail = options.unmatched() == ExtensionOperation.Unmatched.FAIL;
        lost.forEach((reason, sum) -> {
            String message = (int) sum[1] + (sum[1] == 1 ? " record finds" : " records find") + " no partner: " + reason
                    + "; together "
                    + options.unit().map(unit -> sum[0] + " " + unit).orElseGet(() -> "amounts of " + sum[2]);
            if (fail && sum[2] != 0) {
                faults.add(Problem.error("CP-3130", Position.of(source.name()), message,
                        "name its partner in a concordance, or say `unmatched: leave-out`"));
            } else {
                context.warn(Problem.warning("CP-3130", Position.of(source.name()), message, "it is left out"));
            }
        });
        faults.throwIfAny();
    }

    private void requireSome() {
        if (met.isEmpty()) {
            faults.add(Problem.error("CP-3108", Position.of(source.name()), "no record meets an industry of the table",
                    "compare the codes of the file with those of the table, and look at `where`"));
            faults.throwIfAny();
        }
    }

    private void warnOfIndustriesWithout() {
        int count = 0;
        int first = -1;
        for (int i = system.industries() - 1; i >= 0; i--) {
            if (!met.get(i) && system.output()[i] != 0) {
                count++;
                first = i;
            }
        }
        if (count > 0) {
            context.warn(Problem.warning("CP-3131", Position.of(source.name()),
                    count + (count == 1 ? " industry" : " industries") + " with output found no record, the first is `"
                            + system.industry(first) + "`",
                    "nothing is counted for them; where the file has no such sector, aggregate the table first"));
        }
    }

    private Extension extension() {
        int n = system.industries();
        int columns = system.demandRegionOf().length;
        double[] flows = new double[rows.size() * n];
        double[] demand = new double[rows.size() * columns];
        List<Stressor> stressors = new ArrayList<>();
        rows.forEach((name, row) -> {
            System.arraycopy(row.flows(), 0, flows, stressors.size() * n, n);
            System.arraycopy(row.demand(), 0, demand, stressors.size() * columns, columns);
            stressors.add(new Stressor(name, row.unit()));
        });
        return new Extension(options.name(), stressors, new Matrix(rows.size(), n, flows),
                Optional.of(new Matrix(rows.size(), columns, demand)));
    }
}
