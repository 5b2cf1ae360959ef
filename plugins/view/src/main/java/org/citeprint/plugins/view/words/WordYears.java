// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.words;

import org.citeprint.api.data.Corpus;

/**
 * In how many works of each year a word is.
 *
 * @param words the words
 * @param span the years
 * @param counts for each word and year the works
 * @param totals for each word the works of all these years
 */
record WordYears(Words words, Span span, int[][] counts, int[] totals) {

    static WordYears of(Corpus corpus, Words words, Span span) {
        int[][] counts = new int[words.size()][span.years()];
        int[] totals = new int[words.size()];
        for (int work = 0; work < words.works(); work++) {
            if (span.has(corpus, work)) {
                for (int word : words.of(work)) {
                    counts[word][span.index(corpus, work)]++;
                    totals[word]++;
                }
            }
        }
        return new WordYears(words, span, counts, totals);
    }
}
