// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Source;

/** Words that carry no subject and so part one term from the next. */
final class StopWords {

    private static final String LIST = "stop-words-en.txt";

    private StopWords() {}

    /** The English list, together with the user's own words. */
    static Set<String> english(Collection<String> more) {
        Set<String> words = new HashSet<>(list(LIST));
        more.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The words of a list that comes with the plugin. */
    static Set<String> list(String name) {
        Set<String> words = new HashSet<>();
        try (InputStream list = Objects.requireNonNull(StopWords.class.getResourceAsStream(name), name)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.strip().split(" +", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words and terms of the user's lists: one on each line, {@code #} beginning a remark. */
    static List<String> read(Collection<Source> sources) throws IOException {
        List<String> words = new ArrayList<>();
        for (Source source : sources) {
            for (Line line : source.lines()) {
                String word = line.text().strip();
                if (!word.isEmpty() && !word.startsWith("#")) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
