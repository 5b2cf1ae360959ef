// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.select;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/**
 * Keeps the works that meet every condition; the ledger tells of the others by the first condition they do not meet.
 * Values and texts are compared without capitals and accents, countries by their ISO 3166 code however they are given.
 * A work without the field a condition is about does not meet it, save for {@code none-of}. A regular expression may
 * look at 2,000,000 characters and a hundred times the text; one that needs more is refused, at the same place on every
 * machine. Linear in the corpus.
 */
@Extension
@Operation(
        name = "corpus.select",
        summary = "Keeps the works that meet all conditions.",
        method = "A work stays when it meets every condition that is given; those left out are counted by the first"
                + " condition they do not meet. Values are compared without capitals and accents; a work without the"
                + " field does not meet a condition on it.",
        since = "0.1.0")
public final class Selection implements Operator<Corpus, Selection.Options, Corpus> {

    private static final int PART = 4096;

    /**
     * The conditions.
     *
     * @param from first year
     * @param to last year
     * @param minCitations how often a work is cited at least
     * @param has fields a work must have
     * @param anyOf by field, values of which a work must have one
     * @param noneOf by field, values of which a work must have none
     * @param contains by field, texts of which a value must contain one
     * @param matches by field, a pattern that a value must match somewhere
     */
    public record Options(
            @Doc("The first publication year.") Optional<Integer> from,
            @Doc("The last publication year.") Optional<Integer> to,
            @Doc("How often the source says that a work is cited, at least.")
            @Range(min = 0) Optional<Integer> minCitations,
            @Doc("Fields that a work must have.") @Default("[]") List<Field> has,
            @Doc("By field, values of which a work must have one: { type: [article, review] }.")
            @Default("{}") Map<String, List<String>> anyOf,
            @Doc("By field, values of which a work must have none.") @Default("{}") Map<String, List<String>> noneOf,
            @Doc("By field, texts of which one must stand in a value: { title: [carbon] }.")
            @Default("{}") Map<String, List<String>> contains,
            @Doc("By field, a regular expression that must match somewhere in a value; (?i) ignores capitals.")
            @Default("{}") Map<String, String> matches) {

        public Options {
            List<Problem> problems = new ArrayList<>(FieldNames.faults("any-of", anyOf.keySet()));
            problems.addAll(FieldNames.faults("none-of", noneOf.keySet()));
            problems.addAll(FieldNames.faults("contains", contains.keySet()));
            problems.addAll(FieldNames.faults("matches", matches.keySet()));
            problems.addAll(FieldNames.faultyPatterns(matches.values()));
            if (!problems.isEmpty()) {
                throw new ProblemException(problems);
            }
        }
    }

    @Override
    public Set<Field> needs(Options options) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(options.has());
        fields.addAll(FieldNames.map(options.anyOf()).keySet());
        fields.addAll(FieldNames.map(options.contains()).keySet());
        fields.addAll(FieldNames.map(options.matches()).keySet());
        if (options.from().isPresent() || options.to().isPresent()) {
            fields.add(Field.YEAR);
        }
        if (options.minCitations().isPresent()) {
            fields.add(Field.CITATIONS);
        }
        return fields;
    }

    @Override
    public Set<Field> gives(Options options, Set<Field> incoming) {
        return incoming;
    }

    @Override
    public Corpus run(Corpus corpus, Options options, Context context) {
        List<Condition> conditions = new Conditions(corpus).of(options);
        String[] faults = faults(corpus.works(), conditions, context);
        Tally tally = context.tally("works", "works").read(corpus.works());
        for (int work = 0; work < faults.length; work++) {
            if (!faults[work].isEmpty()) {
                tally.rejected(faults[work], corpus.origin(work));
            }
        }
        int[] kept = IntStream.range(0, faults.length).filter(work -> faults[work].isEmpty()).toArray();
        tally.kept(kept.length);
        warn(corpus, options, kept.length, context);
        return Subset.of(corpus, kept);
    }

    private static String[] faults(int works, List<Condition> conditions, Context context) {
        String[] faults = new String[works];
        context.workers().map((works + PART - 1) / PART, part -> {
            context.checkCancelled();
            for (int work = part * PART; work < Math.min(works, (part + 1) * PART); work++) {
                faults[work] = fault(conditions, work);
            }
            return part;
        });
        return faults;
    }

    private static String fault(List<Condition> conditions, int work) {
        for (Condition condition : conditions) {
            String fault = condition.fault(work);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    private static void warn(Corpus corpus, Options options, int kept, Context context) {
        FieldNames.map(options.anyOf()).forEach((field, values) -> {
            Set<String> there = Values.keys(corpus, field);
            values.stream()
                    .filter(value -> !there.contains(Values.asked(field, value)))
                    .forEach(value -> context.warn(Problem.warning("CP-4604",
                            "no work has `" + value + "` in `" + field.label() + "`",
                            "look at the values there are, for instance with `citeprint inspect`")));
        });
        if (kept == 0 && corpus.works() > 0) {
            context.warn(Problem.warning("CP-4605", "no work meets all conditions, so an empty corpus goes on",
                    "the ledger says which condition left out how many works"));
        }
    }
}
