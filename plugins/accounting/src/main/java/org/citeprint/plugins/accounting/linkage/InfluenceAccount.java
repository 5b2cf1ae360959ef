// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.matrix.IndustryTable;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.Names;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;
import org.pf4j.Extension;

/**
 * Fields of influence. A change Δ of coefficient a_ij changes the Leontief inverse by F Δ / (1 - l_ji Δ), with F = L[:, i]
 * L[j, :] (Sherman and Morrison 1950). The total of F is (1'L)_i (L1)_j, so all n² coefficients are ranked without an
 * inverse; the field of one takes a column and a row of it. ioanalysis has i and j the other way round.
 */
@Extension
@Operation(
        name = "account.influence",
        summary = "Ranks input coefficients by how much a change of each would change all of the Leontief inverse.",
        method = "The field of influence of a coefficient is the product of a column and a row of the Leontief inverse; its total"
                + " times the coefficient says what a change of one per cent does in all.",
        source = "Sonis and Hewings (1992), Economic Systems Research 4, 13-27; Sherman and Morrison (1950), Annals of"
                + " Mathematical Statistics 21, 124-127.",
        since = "0.1.0")
public final class InfluenceAccount implements Account<InfluenceAccount.Options, InfluenceAccount.Result> {

    /**
     * The options.
     *
     * @param most rows of the ranking
     * @param seller row of a coefficient
     * @param buyer its column
     */
    public record Options(
            @Doc("How many coefficients to list.") @Default("100") @Range(min = 1, max = 1_000_000) int most,
            @Doc("The industry that sells, as `region, sector`, for the field of one coefficient.") Optional<String> seller,
            @Doc("The industry that buys, as `region, sector`.") Optional<String> buyer) {

        /**
         * Both industries or neither.
         *
         * @throws ProblemException CP-4217 for one
         */
        public Options {
            if (seller.isPresent() != buyer.isPresent()) {
                throw new ProblemException(Problem.error("CP-4217", "a coefficient has a seller and a buyer, and `"
                        + (seller.isPresent() ? "buyer" : "seller") + "` is not given",
                        "name both, each as `region, sector`, or neither"));
            }
        }
    }

    /**
     * The results.
     *
     * @param ranking coefficients by influence
     * @param field of one coefficient
     * @param check what was checked
     */
    public record Result(
            @Doc("The coefficients whose relative change matters most.") Table ranking,
            @Doc("The field of influence of the coefficient that was named.") Optional<Table> field,
            @Doc("Bounds on the errors.") Table check) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        Product product = Product.of(system, context.workers());
        Sums sums = new Sums(system, product, Solver.closest(1e-13, context));
        Sums.Total backward = sums.backward();
        Sums.Total forward = sums.rows();
        Identities identities = new Identities();
        identities.bound("any influence, relative to itself", backward.error() + forward.error(),
                backward.guide().none());
        double[] columns = backward.values();
        double[] rows = forward.values();
        List<Coefficient> ranking = new Ranking(product.leontief(), columns, rows, options.most())
                .of(context.workers());
        context.tally("coefficients", "coefficients").read(ranking.size()).kept(ranking.size());
        return new Result(table(system, ranking), options.seller().flatMap(seller -> options.buyer()
                .map(buyer -> field(new Field(system, product, backward, forward, identities), seller, buyer,
                        context))),
                identities.table());
    }

    private static Table table(InputOutputSystem system, List<Coefficient> ranking) {
        return new Table("Influence of coefficients",
                "Each row is an input coefficient: its influence is the sum of the change of the Leontief inverse by its"
                        + " change, to first order; weighted by the coefficient it is that of a relative change.",
                List.of(Column.text("seller", ranking.stream().map(each -> system.industry(each.row())).toList()),
                        Column.text("buyer", ranking.stream().map(each -> system.industry(each.column())).toList()),
                        Column.decimal("coefficient", "", Meaning.INDEX,
                                ranking.stream().mapToDouble(Coefficient::value).toArray()),
                        Column.decimal("influence", "", Meaning.INDEX,
                                ranking.stream().mapToDouble(Coefficient::influence).toArray()),
                        Column.decimal("weighted influence", "", Meaning.INDEX,
                                ranking.stream().mapToDouble(Coefficient::weighted).toArray())));
    }

    /** What a field is made of. */
    private record Field(
            InputOutputSystem system, Product product, Sums.Total backward, Sums.Total forward,
            Identities identities) {}

    private static Table field(Field of, String seller, String buyer, Context context) {
        InputOutputSystem system = of.system();
        List<String> names = IntStream.range(0, system.industries()).mapToObj(system::industry).toList();
        int i = Names.index("industry", seller, names);
        int j = Names.index("industry", buyer, names);
        int n = names.size();
        Inverse inverse = new Inverse(of.product().leontief(), context);
        Inverse turned = new Inverse(of.product().adjoint(), context);
        double[] column = inverse.columns(i);
        double[] row = turned.columns(j);
        of.identities().bound("all of the field, relative to its total",
                inverse.ofColumns(of.backward().guide()) + turned.ofColumns(of.forward().guide()),
                of.backward().guide().none());
        double[] values = new double[Math.multiplyExact(n, n)];
        for (int at = 0; at < values.length; at++) {
            values[at] = column[at / n] * row[at % n];
        }
        return new IndustryTable(system).square("Field of influence",
                "The change of the Leontief inverse by a small change of what " + buyer + " buys from " + seller + ".",
                values);
    }
}
