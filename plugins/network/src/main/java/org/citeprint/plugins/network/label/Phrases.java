// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The terms of running text: one to several words in a row, in small letters, with no stop word, number or punctuation
 * in between. Every part of a longer run is a term of its own.
 */
final class Phrases {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019\\-\\s]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^['\u2019\\-]+|['\u2019\\-]+$");
    private static final Pattern HAS_LETTER = Pattern.compile(".*\\p{L}.*");

    private final int mostWords;
    private final Set<String> leftOut;
    private final Set<String> stopWords;

    Phrases(int mostWords, List<String> leaveOut) {
        this.mostWords = mostWords;
        leftOut = leaveOut.stream().map(word -> word.toLowerCase(Locale.ROOT).strip()).collect(Collectors.toSet());
        stopWords = new HashSet<>(list());
        stopWords.addAll(leftOut);
    }

    /** What is to be left out by name, in small letters. */
    Set<String> leftOut() {
        return leftOut;
    }

    private static Set<String> list() {
        try (InputStream bytes = Objects.requireNonNull(Phrases.class.getResourceAsStream("stop-words-en.txt"))) {
            Set<String> words = new HashSet<>();
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(BLANKS.split(line.strip()))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms of a text, each once, in the order of their letters. */
    Set<String> of(String text) {
        Set<String> terms = new TreeSet<>();
        for (String piece : BREAKS.split(text.toLowerCase(Locale.ROOT))) {
            List<String> run = new ArrayList<>();
            for (String raw : BLANKS.split(piece.strip())) {
                String word = EDGES.matcher(raw).replaceAll("");
                if (isStop(word)) {
                    add(run, terms);
                    run.clear();
                } else {
                    run.add(word);
                }
            }
            add(run, terms);
        }
        terms.removeAll(stopWords);
        return terms;
    }

    private boolean isStop(String word) {
        return word.codePointCount(0, word.length()) < 2 || stopWords.contains(word)
                || !HAS_LETTER.matcher(word).matches();
    }

    private void add(List<String> run, Set<String> terms) {
        for (int from = 0; from < run.size(); from++) {
            for (int to = from + 1; to <= Math.min(run.size(), from + mostWords); to++) {
                terms.add(String.join(" ", run.subList(from, to)));
            }
        }
    }
}
