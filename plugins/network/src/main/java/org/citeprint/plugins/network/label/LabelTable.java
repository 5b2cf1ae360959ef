// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** The terms of all clusters, ranked. */
final class LabelTable {

    private final ClusterLabels.Options options;
    private final CitingWorks citing;
    private final List<Row> rows = new ArrayList<>();

    /** The terms of one rank; scores that are missing are NaN. */
    private record Row(int cluster, TermSource source, int rank, int works, List<String> terms, double[] scores) {}

    LabelTable(Corpus corpus, CitingWorks citing, ClusterLabels.Options options) {
        this.options = options;
        this.citing = citing;
        Phrases phrases = new Phrases(options.mostWords(), options.leaveOut());
        for (TermSource source : options.from()) {
            List<Collection<String>> terms = IntStream.of(citing.works())
                    .mapToObj(work -> source.of(corpus, work, phrases))
                    .toList();
            TermWorks works = TermWorks.of(terms, options.minCount());
            for (int cluster = 0; cluster < citing.clusters(); cluster++) {
                add(cluster, source, works);
            }
        }
    }

    private void add(int cluster, TermSource source, TermWorks works) {
        int[] places = citing.of(cluster, options.minUses());
        TermWorks.Part inside = works.part(places);
        double[] idf = IntStream.of(inside.terms())
                .mapToDouble(term -> StrictMath.log((double) works.works() / works.counts()[term]))
                .toArray();
        Ranking likely = ranking(works, inside, term -> term.over() ? term.logLikelihood() : 0);
        Ranking information = ranking(works, inside, Association::mutualInformation);
        Ranking frequent = ranking(works, inside, Association::tfIdf);
        Ranking latent = Ranking.of(works, inside, FirstDimension.of(inside.rows(), idf), options.top());
        for (int rank = 0; rank < options.top(); rank++) {
            double g = likely.score(rank);
            rows.add(new Row(cluster, source, rank, places.length,
                    List.of(likely.term(rank), latent.term(rank), information.term(rank), frequent.term(rank)),
                    new double[]{g, Double.isNaN(g) ? g : ChiSquare.tail(g), latent.score(rank),
                        information.score(rank), frequent.score(rank)}));
        }
    }

    private Ranking ranking(TermWorks works, TermWorks.Part inside, ToDoubleFunction<Association> measure) {
        long size = inside.rows().length;
        double[] scores = IntStream.range(0, inside.terms().length)
                .mapToDouble(place -> {
                    long with = inside.counts()[place];
                    long all = works.counts()[inside.terms()[place]];
                    return measure.applyAsDouble(new Association(
                            with, all - with, size - with, works.works() - size - all + with));
                })
                .toArray();
        return Ranking.of(works, inside, scores, options.top());
    }

    /** For each cluster the first term of the first source, or its number where it has none. */
    List<String> firstLabels() {
        String[] labels = new String[citing.clusters()];
        Arrays.setAll(labels, cluster -> "cluster " + (cluster + 1));
        for (Row row : rows) {
            if (row.rank == 0 && row.source == options.from().getFirst() && !row.terms.getFirst().isEmpty()) {
                labels[row.cluster] = row.terms.getFirst();
            }
        }
        return List.of(labels);
    }

    /** One row for each cluster, source and rank that has a term. */
    Table rows() {
        List<Row> kept = rows.stream().filter(row -> row.terms.stream().anyMatch(term -> !term.isEmpty())).toList();
        return new Table("labels",
                "One row for each cluster, source of terms and rank; works are those of the cluster.",
                List.of(
                        Column.whole("cluster", Meaning.GROUP,
                                kept.stream().mapToLong(row -> row.cluster + 1L).toArray()),
                        Column.text("source", kept.stream()
                                .map(row -> row.source.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList()),
                        Column.whole("rank", Meaning.INDEX, kept.stream().mapToLong(row -> row.rank + 1L).toArray()),
                        Column.whole("works", Meaning.INDEX, kept.stream().mapToLong(row -> row.works).toArray()),
                        text("LLR term", 0, kept), number("LLR", 0, kept), number("p", 1, kept),
                        text("LSI term", 1, kept), number("LSI", 2, kept),
                        text("MI term", 2, kept), number("MI", 3, kept),
                        text("tf-idf term", 3, kept), number("tf-idf", 4, kept)));
    }

    private static Column text(String name, int place, List<Row> rows) {
        return Column.text(name, rows.stream().map(row -> row.terms.get(place)).toList());
    }

    private static Column number(String name, int place, List<Row> rows) {
        return Column.decimal(name, "", Meaning.INDEX, rows.stream().mapToDouble(row -> row.scores[place]).toArray());
    }
}
