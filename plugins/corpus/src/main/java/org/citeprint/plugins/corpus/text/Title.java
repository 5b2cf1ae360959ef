// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import java.util.Arrays;
import java.util.List;

/**
 * A title as it is compared: its letters, and its distinct words as sorted hashes. The likeness of two titles is Dice's
 * coefficient of their words, {@code 2|A∩B| / (|A|+|B|)}; it is 1 when the letters are the same or one begins the other
 * and is long enough not to do so by chance.
 */
public final class Title {

    /** No title. */
    public static final Title NONE = new Title("", "", new long[0], new String[0]);

    private static final int LONG = 25;
    /** A subtitle has so many letters at least; fewer are {@code II} or {@code part 2}. */
    private static final int SUBTITLE = 8;

    private final String text;
    private final String letters;
    private final long[] words;
    private final String[] sourceWords;

    private Title(String text, String letters, long[] words, String[] sourceWords) {
        this.text = text;
        this.letters = letters;
        this.words = words;
        this.sourceWords = sourceWords;
    }

    /** The title in a text. */
    public static Title of(String text) {
        List<String> tokens = Fold.tokens(text);
        if (tokens.isEmpty()) {
            return NONE;
        }
        String words = String.join(" ", tokens);
        return new Title(words, String.join("", tokens), hashes(tokens), SourceName.words(words, tokens));
    }

    private static long[] hashes(List<String> tokens) {
        long[] hashes = new long[tokens.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Fold.hash(tokens.get(i));
        }
        Arrays.sort(hashes);
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[size++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, size);
    }

    /** Whether there is no title. */
    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Letters and digits of the title. */
    public String letters() {
        return letters;
    }

    /** The words of the title in their order, in lower case, with one blank between. */
    public String words() {
        return text;
    }

    /** The words that count when the title is that of a book, to be read only. */
    public String[] sourceWords() {
        return sourceWords;
    }

    /** How alike two titles are, from 0 to 1. Linear in the words. */
    public double likeness(Title other) {
        boolean first = letters.length() <= other.letters.length();
        String shorter = first ? letters : other.letters;
        String longer = first ? other.letters : letters;
        if (shorter.equals(longer) || (shorter.length() >= LONG
                && longer.length() - shorter.length() >= SUBTITLE && longer.startsWith(shorter))) {
            return 1;
        }
        int common = 0;
        int at = 0;
        for (long word : words) {
            while (at < other.words.length && other.words[at] < word) {
                at++;
            }
            common += at < other.words.length && other.words[at] == word ? 1 : 0;
        }
        return 2.0 * common / (words.length + other.words.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Title title && title.letters.equals(letters) && Arrays.equals(title.words, words);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }
}
