// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.io.IOException;
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
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.corpus.change.Changes;
import org.citeprint.plugins.corpus.change.Changes.Renamed;
import org.pf4j.Extension;

/**
 * Brings keywords, authors, institutions and countries to one spelling each. Of spellings that are one, the most frequent
 * stays; what was changed is listed term by term. Every rule has a switch. Linear but for authors, who are compared
 * within a surname and first initial.
 */
@Extension
@Operation(
        name = "corpus.clean",
        summary = "Brings keywords, authors, institutions and countries to one spelling each.",
        method = "Keywords that differ only in capitals, hyphens, plural or British and American spelling, as switched on,"
                + " become the most frequent of them. Authors are joined and told apart by ORCID, else a shorter name becomes"
                + " the only fuller one; institutions by ROR, else by their words, and to those they"
                + " belong to by a table or by what OpenAlex says of them; countries by ISO 3166-1, on request from the ends of addresses.",
        since = "0.1.0")
public final class Cleaning implements Operator<Corpus, Cleaning.Options, Cleaning.Result> {

    /**
     * The switches.
     *
     * @param keywords what spellings of one keyword may differ in
     * @param authors whether authors are cleaned
     * @param institutions whether institutions are cleaned
     * @param parents which institution belongs to which
     * @param lineage whether institutions become what they belong to, as the data say
     * @param countries whether countries are cleaned
     * @param addresses whether addresses give countries that are missing
     */
    public record Options(
            @Doc("What spellings of one keyword may differ in.")
            @Default("[case, hyphen]") List<KeywordForm> keywords,
            @Doc("Whether authors are brought to one name each, by ORCID where there is one.")
            @Default("true") boolean authors,
            @Doc("Whether institutions are brought to one name each, by ROR where there is one.")
            @Default("true") boolean institutions,
            @Doc("A CSV file of institutions and those they belong to, headed `child,parent`: works count for the topmost.") Optional<Glob> parents,
            @Doc("Whether works count for the topmost institution above each of theirs that the data give by name: OpenAlex does.")
            @Default("false") boolean lineage,
            @Doc("Whether countries are brought to ISO 3166-1 codes.") @Default("true") boolean countries,
            @Doc("Whether works without a country get those at the end of their institutions' addresses.")
            @Default("false") boolean addresses) {}

    /**
     * The corpus and what was changed.
     *
     * @param corpus the works
     * @param changes what became of which term
     */
    public record Result(
            @Doc("The works, with one spelling for each thing.") Corpus corpus,
            @Doc("Which term became which, and why.") Table changes) {}

    @Override
    public Set<Field> gives(Options options, Set<Field> incoming) {
        boolean filled = options.addresses() && incoming.contains(Field.INSTITUTIONS);
        return filled ? with(incoming, Field.COUNTRIES) : incoming;
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) throws IOException {
        Changes changes = new Changes(context);
        Corpus clean = corpus;
        if (!options.keywords().isEmpty()) {
            for (Field field : List.of(Field.KEYWORDS, Field.INDEX_KEYWORDS)) {
                clean = apply(changes, clean, field, keywords(corpus.terms(field), options.keywords()));
            }
        }
        context.checkCancelled();
        if (options.authors()) {
            clean = changes.apply(clean, Field.AUTHORS, new Authors(corpus));
        }
        context.checkCancelled();
        if (options.addresses()) {
            clean = AddressCountries.fill(clean, changes, context);
        }
        if (options.institutions() || options.lineage() || options.parents().isPresent()) {
            clean = apply(changes, clean, Field.INSTITUTIONS, institutions(corpus, options, changes, context));
        }
        if (options.countries()) {
            clean = apply(changes, clean, Field.COUNTRIES, Countries.of(clean.terms(Field.COUNTRIES)));
        }
        return new Result(clean, changes.table());
    }

    private static Set<Field> with(Set<Field> fields, Field one) {
        Set<Field> all = EnumSet.of(one);
        all.addAll(fields);
        return all;
    }

    private static List<Renamed> institutions(Corpus corpus, Options options, Changes changes, Context context)
            throws IOException {
        Terms terms = corpus.terms(Field.INSTITUTIONS);
        List<Renamed> spelt = options.institutions()
                ? Institutions.of(corpus)
                : IntStream.range(0, terms.size()).mapToObj(id -> new Renamed(terms.label(id), "")).toList();
        List<Renamed> risen = options.lineage()
                ? new Lineage(corpus).of(terms, spelt, changes, context)
                : spelt;
        return options.parents().isPresent()
                ? Parents.read(options.parents().get(), context).of(terms, risen, context)
                : risen;
    }

    private static Corpus apply(Changes changes, Corpus corpus, Field field, List<Renamed> renamed) {
        return changes.apply(corpus, field, (work, term) -> renamed.get(term));
    }

    private static List<Renamed> keywords(Terms terms, List<KeywordForm> forms) {
        return Spellings.of(terms, keyword -> {
            String key = forms.contains(KeywordForm.CASE) ? KeywordForm.plain(keyword) : keyword;
            for (KeywordForm form : KeywordForm.values()) {
                key = forms.contains(form) ? form.key(key) : key;
            }
            return key.isEmpty() ? keyword : key;
        }, "spelling");
    }
}
