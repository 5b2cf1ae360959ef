// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.bridge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Table;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/**
 * Sets what is written in a country beside what it emits. With w_c the works of country c by fractions (a work with k
 * countries counts 1/k for each), W the works that name a country, e_c its emissions by consumption and E those of the
 * world:
 *
 * <pre>
 *   share of works = w_c / W     share of consumption = e_c / E
 *   attention = (w_c / W) / (e_c / E)     works per emission = w_c / e_c
 * </pre>
 *
 * <p>Countries that the accounts do not have are gathered in their rest of the world, or in a row of their own without
 * emissions where the accounts have none or several; none is lost. A work is in a burst when it uses a bursting term in
 * one of the years of that burst. Attention says where authors work, not which country a text is about.
 */
@Extension
@Operation(
        name = "bridge.attention",
        summary = "Sets the works of each country beside the emissions it produces, consumes and transfers.",
        method = "Works are counted by the countries of their authors' institutions, by fractions that add up to one a"
                + " work. Attention is a country's share of works divided by its share of consumption-based emissions.",
        since = "0.1.0")
public final class AttentionBridge
        implements Operator<AttentionBridge.Inputs, AttentionBridge.Options, AttentionBridge.Result> {

    /**
     * The inputs.
     *
     * @param corpus the works
     * @param accounts the accounts by region
     * @param bursts bursts of terms of these works
     */
    public record Inputs(
            @Doc("The works, with the countries of their institutions.") Corpus corpus,
            @Doc("Accounts by region, as account.responsibility gives them.") Table accounts,
            @Doc("Bursts of terms of these works, as burst.kleinberg gives them.") Optional<Table> bursts) {}

    /** The field that bursting terms come from. */
    public enum Terms {
        /** Keywords given by the authors. */
        KEYWORDS(Field.KEYWORDS),
        /** Keywords given by the database. */
        INDEX_KEYWORDS(Field.INDEX_KEYWORDS),
        /** Subject categories. */
        CATEGORIES(Field.CATEGORIES);

        private final Field field;

        Terms(Field field) {
            this.field = field;
        }
    }

    /**
     * The options.
     *
     * @param burstsOf the field of the bursting terms
     */
    public record Options(
            @Doc("The field whose terms burst, where bursts are given.") @Default("keywords") Terms burstsOf) {}

    /**
     * The results.
     *
     * @param countries works and emissions by country
     * @param places where each country is counted
     * @param scatter works over emissions
     */
    public record Result(
            @Doc("Works, emissions and attention of each country or region.") Table countries,
            @Doc("The region of the accounts each country of the works is counted in.") Table places,
            @Doc("Works over the emissions of consumption.") Figure scatter) {}

    /** How many countries a warning names. */
    private static final int NAMED = 6;

    @Override
    public Set<Field> needs(Options options) {
        return EnumSet.of(Field.COUNTRIES);
    }

    @Override
    public Result run(Inputs inputs, Options options, Context context) {
        AccountRegions regions = new AccountRegions(inputs.accounts());
        Optional<Bursts> bursts = inputs.bursts().map(table -> new Bursts(table, options.burstsOf().field));
        CountryWorks works = new CountryWorks(inputs.corpus());
        if (works.located() == 0) {
            throw new ProblemException(Problem.error("CP-4303",
                    Counted.none(inputs.corpus().works(), "works") + " names a country",
                    "take a source that gives the countries of institutions, such as `import.openalex`"));
        }
        warn(works, context);
        count(inputs.corpus(), works, regions, context);
        Attention attention = new Attention(regions, works, bursts, inputs.corpus());
        return new Result(attention.countries(), attention.places(), attention.scatter());
    }

    private static void warn(CountryWorks works, Context context) {
        works.unknown().forEach((text, count) -> context.warn(Problem.warning("CP-4302",
                "`" + text + "`, given as a country of " + count + (count == 1 ? " work" : " works")
                        + ", is none that is known",
                "it is left out; countries are codes of ISO 3166-1 or their English names")));
    }

    private static void count(Corpus corpus, CountryWorks works, AccountRegions regions, Context context) {
        context.tally("works", "works")
                .read(corpus.works())
                .kept(works.located())
                .rejected("no country", corpus.works() - works.located());
        Tally tally = context.tally("countries", "countries");
        List<String> codes = List.copyOf(works.counts().keySet());
        tally.read(codes.size() + works.unknown().size()).rejected("not a known country", works.unknown().size());
        List<String> nowhere = new ArrayList<>();
        for (String code : codes) {
            if (regions.hasOwn(code)) {
                tally.kept(1);
            } else if (regions.row(code).isPresent()) {
                tally.merged(1);
            } else {
                nowhere.add(code);
            }
        }
        tally.rejected("no region in the accounts", nowhere.size());
        if (!nowhere.isEmpty()) {
            context.warn(withoutRegion(nowhere, codes.size()));
        }
    }

    private static Problem withoutRegion(List<String> nowhere, int countries) {
        String some = String.join(", ", nowhere.subList(0, Math.min(NAMED, nowhere.size())))
                + (nowhere.size() > NAMED ? " and so on" : "");
        return Problem.warning("CP-4617",
                Counted.of(nowhere.size(), "countries") + " of " + countries + " that works name "
                        + (nowhere.size() == 1 ? "has" : "have") + " no region in the accounts: " + some,
                "their works are counted under `" + Attention.OTHERS + "`, without emissions; `system.aggregate` gives"
                        + " regions the codes of countries, and joins several rests of the world to one `RoW`");
    }
}
