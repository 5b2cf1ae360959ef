// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.corpus.mention.SameWorks;
import org.citeprint.plugins.corpus.reference.ReferenceNodes;
import org.pf4j.Extension;

/**
 * Merges corpora, and finds doubles within one. Records are one work when they share an identifier (DOI, UT, EID, PMID,
 * OpenAlex, Lens), or title, first author and year, unless they have different identifiers of one scheme. Each field
 * takes the better value by its {@link Rule}; no rule but {@code times-cited: first} asks which source came first. The
 * references of all records are kept, those of one work joined as {@code corpus.reconcile} does, so that co-citation and
 * coupling work on the merged corpus; bibliometrix's {@code mergeDbSources} empties them. Near linear.
 */
@Extension
@Operation(
        name = "corpus.merge",
        summary = "Makes one corpus of several, each work once, with the references of all.",
        method = "Records with a common identifier, or the same title, first author and year, are one work. Each field"
                + " takes the better value by a fixed rule; keywords, categories, identifiers and cited references of all"
                + " records are kept, references reconciled. Provenance and conflicts are listed.",
        since = "0.1.0")
public final class Merge implements Operator<Merge.Inputs, Merge.Options, Merge.Result> {

    /**
     * What to merge.
     *
     * @param corpora the corpora
     */
    public record Inputs(@Doc("The corpora to merge.") List<Corpus> corpora) {}

    /**
     * The options.
     *
     * @param timesCited which number of citations counts
     * @param minConfidence how sure a match of references must be
     * @param overrides what the user says of references himself
     */
    public record Options(
            @Doc("Which number of citations counts when records differ; first is that of the first corpus that has one.")
            @Default("max") TimesCited timesCited,
            @Doc("How sure a match of references by their parts must be.")
            @Default("0.9") @Range(min = 0.8, max = 1) double minConfidence,
            @Doc("A CSV or YAML file that says which references are the same and which are different.") Optional<Glob> overrides) {}

    /**
     * The merged corpus and what was done.
     *
     * @param corpus each work once
     * @param sources what each source brought
     * @param works which records became one
     * @param provenance where each value is from
     * @param conflicts where records differ
     * @param references which references became one
     * @param doubtful pairs of references that may be one
     * @param quality how good the matching of references is
     */
    public record Result(
            @Doc("The works, each once.") Corpus corpus,
            @Doc("What each source brought, and how many of its references were kept.") Table sources,
            @Doc("The records that became one work.") Table works,
            @Doc("Where each value of a merged work is from.") Table provenance,
            @Doc("Values in which records of one work differ.") Table conflicts,
            @Doc("The references that were joined, with node, method and confidence.") Table references,
            @Doc("Pairs of references that may be one work but stay apart: for your override file.") Table doubtful,
            @Doc("Precision and recall of the references' match, measured on these data.") Table quality) {}

    @Override
    public Set<Field> gives(Options options, Set<Field> incoming) {
        Set<Field> fields = EnumSet.of(Field.IDENTIFIERS);
        fields.addAll(incoming);
        return fields;
    }

    @Override
    public Result run(Inputs inputs, Options options, Context context) throws IOException {
        Stack stack = Stack.of(inputs.corpora(), context);
        Corpus records = stack.corpus();
        SameWorks same = SameWorks.of(records, context);
        ReferenceNodes nodes = ReferenceNodes.of(records, same, stack.sources(),
                new ReferenceNodes.Settings(options.minConfidence(), options.overrides()), context);
        CorpusBuilder merged = new CorpusBuilder();
        MergeTables tables = new MergeTables(records);
        SourceTable sources = new SourceTable(stack);
        long cited = 0;
        for (int[] group : same.groups()) {
            context.checkCancelled();
            count(records, group, context);
            List<String> references = nodes.nodes().of(group);
            MergedRecord work = new MergedRecord(records, group, options.timesCited(), references);
            if (group.length > 1) {
                tables.add(group, same, work);
            }
            merged.add(work.work(), records.origin(group[0]));
            cited += references.size();
            sources.add(group, references, nodes.nodes());
        }
        long read = records.terms(Field.REFERENCES).occurrences();
        context.tally("cited references", "uses").read(read).kept(cited).merged(read - cited);
        warn(same, nodes, context);
        return new Result(merged.build(), sources.table(), tables.works(), tables.provenance(), tables.conflicts(),
                nodes.members(), nodes.doubtful(), nodes.quality());
    }

    private static void count(Corpus records, int[] group, Context context) {
        for (int i = 0; i < group.length; i++) {
            Tally tally = context.tally(records.origin(group[i]).file(), "works").read(1);
            if (i == 0) {
                tally.kept(1);
            } else {
                tally.merged(1);
            }
        }
    }

    private static void warn(SameWorks same, ReferenceNodes nodes, Context context) {
        if (same.unlike() > 0) {
            context.warn(Problem.warning("CP-4706", same.unlike()
                    + (same.unlike() == 1 ? " pair" : " pairs")
                    + " of records of one title, author and year have different identifiers, and stay apart",
                    "most are a preprint and its article; `corpus.select` leaves one out"));
        }
        if (!same.sharedDois().isEmpty()) {
            String first = same.sharedDois().iterator().next();
            context.warn(Problem.warning("CP-1506",
                    Counted.of(same.sharedDois().size(), "DOIs") + " of works with different"
                            + " titles and numbers of one database, such as " + first.substring(first.indexOf(':') + 1)
                            + ": works do not meet by it",
                    "look at these records; chapters and abstracts may bear the DOI of the"
                            + " whole"));
        }
        nodes.warn(context);
    }
}
