// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.corpus.mention.SameWorks;
import org.pf4j.Extension;

/**
 * Makes one node of a cited reference that is written many ways, within a database and across databases. References meet
 * by a common DOI or identifier, or in blocks of those that share surname, year, volume, page or title; there
 * {@link Agreement} weighs the parts. The records of the corpus take part, so that a reference in Web of Science's form,
 * one in Scopus's and an OpenAlex identifier meet in the record all three mean. Confident pairs are joined, the surest
 * first, unless members of their clusters contradict each other; pairs nearly sure where nothing else comes into
 * question. The result does not depend on the order of works or files. Time is {@code O(n log n)} in the distinct
 * references, as blocks are small; 300,000 references take seconds.
 *
 * <p>Unlike bibliometrix's {@code applyCitationMatching} it matches across databases, never compares all with all, and
 * says how good it was on the user's own data.
 */
@Extension
@Operation(
        name = "corpus.reconcile",
        summary = "Joins the spellings of one cited reference, within and across databases.",
        method = "References with a DOI or identifier in common are one; others are compared within blocks by author, year,"
                + " volume, page, source and title, each part weighed by how much its agreement says, and joined when the"
                + " confidence is high enough and nothing contradicts. Precision and recall are measured on references"
                + " whose DOI is known and on works that two sources list.",
        source = "Weights after Fellegi and Sunter (1969), J. Am. Stat. Assoc. 64, 1183-1210.",
        since = "0.1.0")
public final class Reconciliation implements Operator<Corpus, Reconciliation.Options, Reconciliation.Result> {

    private static final int MOST_SOURCES = 63;

    /**
     * The options.
     *
     * @param minConfidence how sure a match must be
     * @param overrides what the user says himself
     */
    public record Options(
            @Doc("How sure a match by parts must be, from 0.8 to 1; below it a pair is joined only when nothing else comes"
                    + " into question.")
            @Default("0.9") @Range(min = 0.8, max = 1) double minConfidence,
            @Doc("A CSV or YAML file that says which references are the same and which are different.") Optional<Glob> overrides) {}

    /**
     * The corpus and what was done to its references.
     *
     * @param corpus the works, citing nodes
     * @param references which text became which node
     * @param doubtful pairs that may be one work
     * @param quality precision and recall
     */
    public record Result(
            @Doc("The corpus; each reference is the node it became.") Corpus corpus,
            @Doc("The references that were joined, with node, method and confidence.") Table references,
            @Doc("Pairs that may be one work but stay apart: for your override file.") Table doubtful,
            @Doc("Precision and recall, measured on these data.") Table quality) {}

    @Override
    public Set<Field> needs(Options options) {
        return EnumSet.of(Field.REFERENCES);
    }

    @Override
    public Set<Field> gives(Options options, Set<Field> incoming) {
        return incoming;
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) throws IOException {
        SameWorks works = SameWorks.of(corpus, context);
        int[] sources = Arrays.stream(corpus.originFiles()).map(file -> Math.min(file, MOST_SOURCES)).toArray();
        ReferenceNodes nodes = ReferenceNodes.of(corpus, works, sources,
                new ReferenceNodes.Settings(options.minConfidence(), options.overrides()), context);
        long read = corpus.terms(Field.REFERENCES).occurrences();
        long kept = nodes.lists().occurrences();
        context.tally("cited references", "uses").read(read).kept(kept).merged(read - kept);
        nodes.warn(context);
        return new Result(corpus.with(Field.REFERENCES, nodes.lists()), nodes.members(), nodes.doubtful(),
                nodes.quality());
    }
}
