// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.thesaurus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.change.Changes;
import org.citeprint.plugins.corpus.change.Changes.Renamed;
import org.citeprint.plugins.corpus.thesaurus.Entries.Entry;
import org.pf4j.Extension;

/**
 * Replaces terms of list fields by a thesaurus, in the format of VOSviewer, of CiteSpace or our own. A term is looked up
 * without regard to capitals and blanks. Unlike in VOSviewer a replacement that is itself in the thesaurus is followed;
 * circles and contradictions are refused. Linear.
 */
@Extension
@Operation(
        name = "corpus.thesaurus",
        summary = "Replaces or removes terms by a thesaurus file of VOSviewer, CiteSpace or Citeprint.",
        method = "A term that the thesaurus names, capitals and blanks apart, becomes its replacement, or is removed when"
                + " the replacement is empty; in a work each term stands once.",
        since = "0.1.0")
public final class ThesaurusReplacement
        implements
        Operator<Corpus, ThesaurusReplacement.Options, ThesaurusReplacement.Result> {

    private static final int NAMED = 5;

    /**
     * The options.
     *
     * @param files the thesaurus
     * @param of the fields whose terms are replaced
     */
    public record Options(
            @Doc("Thesaurus files: a table with `label` and `replace by`, lines `primary#secondary`, or YAML.") List<Glob> files,
            @Doc("The fields whose terms are replaced: keywords, authors, institutions, references and so on.")
            @Default("[keywords]") List<Field> of) {

        public Options {
            for (Field field : of) {
                if (field.kind() != Field.Kind.LIST) {
                    throw new ProblemException(Problem.error("CP-4709", "`of` names `" + field.label()
                            + "`, which is no list of terms",
                            "fields that are: keywords, index-keywords, authors,"
                                    + " institutions, countries, categories, references"));
                }
            }
        }
    }

    /**
     * The corpus and what was changed.
     *
     * @param corpus the works
     * @param changes what became of which term
     */
    public record Result(
            @Doc("The works, with the terms that the thesaurus prefers.") Corpus corpus,
            @Doc("Which term became which.") Table changes) {}

    @Override
    public Set<Field> needs(Options options) {
        return options.of().isEmpty() ? Set.of() : EnumSet.copyOf(options.of());
    }

    @Override
    public Set<Field> gives(Options options, Set<Field> incoming) {
        return incoming;
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Glob files : options.files()) {
            sources.addAll(context.sources(files));
        }
        Thesaurus thesaurus = Thesaurus.read(sources);
        thesaurus.empty().forEach(file -> context.warn(Problem.warning("CP-4122", Position.of(file),
                "the thesaurus `" + file + "` names no term", "look whether it is the file you mean, or take it out")));
        Changes changes = new Changes(context);
        Corpus changed = corpus;
        for (Field field : options.of()) {
            context.checkCancelled();
            Terms terms = corpus.terms(field);
            List<Renamed> renamed = IntStream.range(0, terms.size()).mapToObj(id -> renamed(thesaurus, terms.label(id)))
                    .toList();
            changed = changes.apply(changed, field, (work, term) -> renamed.get(term));
        }
        warn(thesaurus.unused(), context);
        return new Result(changed, changes.table());
    }

    private static Renamed renamed(Thesaurus thesaurus, String term) {
        Optional<String> replacement = thesaurus.replacement(term);
        return replacement.map(label -> new Renamed(label, label.isEmpty() ? "removed by the thesaurus" : "thesaurus"))
                .orElseGet(() -> new Renamed(term, ""));
    }

    private static void warn(List<Entry> unused, Context context) {
        if (!unused.isEmpty()) {
            List<String> named = unused.stream().limit(NAMED).map(entry -> "`" + entry.label() + "`").toList();
            context.warn(Problem.warning("CP-4710", unused.getFirst().position(),
                    Counted.of(unused.size(), "terms") + " of the thesaurus "
                            + (unused.size() == 1 ? "occurs" : "occur")
                            + " in no work: " + String.join(", ", named)
                            + (unused.size() > NAMED ? " and more" : ""),
                    "see how the terms are written in the data; `of` says in which fields they are looked for"));
        }
    }
}
