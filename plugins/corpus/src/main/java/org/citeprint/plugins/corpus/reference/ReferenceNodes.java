// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.mention.SameWorks;

/**
 * The references of a corpus with those that mean one work joined.
 *
 * @param lists the nodes that each record cites
 * @param nodes what the references of several records became
 * @param members which reference went where, see {@link MemberTable}
 * @param doubtful pairs that may be one work but stay apart, see {@link DoubtTable}
 * @param quality how good the matching is, by the data themselves
 * @param contradicted pairs kept apart by other members of their clusters
 * @param ambiguous references with several candidates, those that are joined counted once
 */
public record ReferenceNodes(
        Terms lists, Function nodes, Table members, Table doubtful, Table quality, int contradicted, int ambiguous) {

    /** Says how many references stay apart because they could be several works. */
    public void warn(Context context) {
        if (ambiguous > 0) {
            context.warn(Problem.warning("CP-4705", ambiguous
                    + (ambiguous == 1
                            ? " reference could be several works and was left as it is"
                            : " references could be several works and were left as they are"),
                    "the table `doubtful` lists them; name the pairs that are the same in an override file"));
        }
    }

    /** What the references of some records became. */
    @FunctionalInterface
    public interface Function {
        /** The nodes the records cite, each once, in the order of their lists. */
        List<String> of(int... records);
    }

    /**
     * How to match.
     *
     * @param minConfidence below it a pair is joined only when it is the only candidate
     * @param overrides the file in which the user has his say
     */
    public record Settings(double minConfidence, Optional<Glob> overrides) {}

    /**
     * Joins the references of a corpus.
     *
     * @param corpus the records
     * @param works which records are one work
     * @param sources for each record the number of its source, below 64
     * @param settings how to match
     * @throws IOException when the override file cannot be read
     */
    public static ReferenceNodes of(
            Corpus corpus, SameWorks works, int[] sources, Settings settings, Context context) throws IOException {
        Terms references = corpus.terms(Field.REFERENCES);
        context.progress().phase("reading references", 0);
        Mention[] mentions = MentionList.of(references, works.records(), context);
        List<Overrides.Statement> statements = new ArrayList<>();
        if (settings.overrides().isPresent()) {
            for (Source source : context.sources(settings.overrides().get())) {
                statements.addAll(Overrides.read(source));
            }
        }
        Overrides.Pairs said = statements.isEmpty()
                ? Overrides.Pairs.NONE
                : new OverrideIndex(mentions).resolve(statements, context);
        context.progress().phase("matching references", 0);
        Pairs pairs = Pairs.of(mentions, context);
        Matcher.Result result = Matcher.match(mentions, pairs, said, settings.minConfidence(), context);
        context.progress().phase("measuring the match", 0);
        Table quality = new Quality()
                .byDois(mentions, pairs, settings.minConfidence())
                .byLists(corpus, works, sources, result.clusters())
                .table();
        Nodes nodes = new Nodes(references, mentions, result.clusters());
        context.tally("cited references", "distinct references").read(references.size()).kept(nodes.count())
                .merged(references.size() - nodes.count());
        return new ReferenceNodes(nodes.terms(), nodes::of,
                MemberTable.of(references, mentions, result.clusters(), nodes),
                DoubtTable.of(references.size(), mentions, result), quality, result.contradicted(),
                result.ambiguous());
    }
}
