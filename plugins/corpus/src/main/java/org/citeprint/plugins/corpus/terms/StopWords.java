// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Words that carry no subject and so part one term from the next. */
final class StopWords {

    private static final String LIST = "stop-words-en.txt";

    private StopWords() {}

    /** The English list, together with the user's own words. */
    static Set<String> english(Collection<String> more) {
        Set<String> words = new HashSet<>();
        try (InputStream list = Objects.requireNonNull(StopWords.class.getResourceAsStream(LIST), LIST)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.strip().split(" +", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        more.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }
}
