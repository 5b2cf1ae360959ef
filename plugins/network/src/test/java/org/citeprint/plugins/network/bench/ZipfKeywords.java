// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;

/**
 * Works with keywords drawn by Zipf's law with exponent 1: the r-th most frequent keyword is drawn in proportion to
 * 1/r, and one drawn twice for a work counts once, so a work has at most as many keywords as were drawn. {@code main}
 * writes the pairs of work and keyword as a CSV, for programs that count the same.
 */
final class ZipfKeywords {

    private ZipfKeywords() {}

    /** Arguments: works, keywords drawn for each, keywords there are, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        Terms keywords = corpus.terms(Field.KEYWORDS);
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[3]))) {
            out.write("work,keyword\n");
            for (int work = 0; work < corpus.works(); work++) {
                for (int place = keywords.start(work); place < keywords.end(work); place++) {
                    out.write(work + "," + keywords.id(place) + "\n");
                }
            }
        }
    }

    static Corpus of(int works, int each, int terms) {
        Random random = new Random(1);
        double[] upTo = new double[terms];
        double sum = 0;
        for (int rank = 0; rank < terms; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
        double all = sum;
        int[] offsets = new int[works + 1];
        int[] ids = new int[works * each];
        for (int work = 0; work < works; work++) {
            int[] drawn = random.doubles(each)
                    .mapToInt(share -> Math.min(terms - 1, below(upTo, share * all)))
                    .distinct()
                    .toArray();
            System.arraycopy(drawn, 0, ids, offsets[work], drawn.length);
            offsets[work + 1] = offsets[work] + drawn.length;
        }
        // Labels in another order than frequencies, as in life: by the rank's digits read backwards.
        List<String> labels = IntStream.range(0, terms)
                .mapToObj(rank -> new StringBuilder("%06d".formatted(rank)).reverse().toString())
                .toList();
        List<String> sorted = labels.stream().sorted().toList();
        int[] place = labels.stream().mapToInt(label -> Collections.binarySearch(sorted, label)).toArray();
        int[] renamed = Arrays.stream(ids, 0, offsets[works]).map(rank -> place[rank]).toArray();
        return new Corpus(works, Map.of(), Map.of(),
                Map.of(Field.KEYWORDS, Terms.wrap(Strings.of(sorted), offsets, renamed)),
                Strings.of(List.of("made up")), new int[works], new int[works]);
    }

    private static int below(double[] upTo, double value) {
        int place = Arrays.binarySearch(upTo, value);
        return place < 0 ? -place - 1 : place;
    }
}
