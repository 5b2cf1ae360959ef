// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cited;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;

/**
 * Finds the work of a corpus that a reference means: by identifier, else by DOI, else by surname and first initial of
 * the first author, year, volume and first page together. What several works share names none of them. A work that bears
 * a bare number is meant by a reference that is this number and nothing else, as tables of one's own have them; {@code
 * pmid:} and the like mean works that have such an identifier.
 */
public final class WorkFinder {

    /** No work of the corpus. */
    public static final int NONE = -1;

    /** More than one work of the corpus. */
    public static final int SEVERAL = -2;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AFTER_FIRST_PAGE = Pattern.compile("\\s*[-\u2010-\u2015,;].*");

    private final Map<String, Integer> works = new HashMap<>();

    /** Knows the works of the corpus. */
    public WorkFinder(Corpus corpus) {
        for (int work = 0; work < corpus.works(); work++) {
            int number = work;
            corpus.text(Field.ID, work).ifPresent(id -> put(id(id), number));
            corpus.text(Field.DOI, work).ifPresent(doi -> put("doi " + doi.toLowerCase(Locale.ROOT), number));
            identifiers(corpus, work);
            place(corpus, work).ifPresent(key -> put(key, number));
        }
    }

    /** The number of a book is that of its chapters too. */
    private void identifiers(Corpus corpus, int work) {
        Terms more = corpus.terms(Field.IDENTIFIERS);
        for (int place = more.start(work); place < more.end(work); place++) {
            String identifier = more.label(more.id(place)).toLowerCase(Locale.ROOT);
            if (identifier.startsWith("doi:")) {
                put("doi " + identifier.substring("doi:".length()), work);
            } else if (!identifier.startsWith("isbn:") && !identifier.startsWith("other:")) {
                put(id(identifier), work);
            }
        }
    }

    private void put(String key, int work) {
        works.merge(key, work, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    /** The number of the work, {@link #NONE} or {@link #SEVERAL}. */
    public int find(String reference) {
        int byId = works.getOrDefault(id(reference), NONE);
        if (byId != NONE) {
            return byId;
        }
        CitedReference parsed = CitedReference.parse(reference);
        if (parsed.identifier().isPresent() && !isNumber(reference.strip())) {
            int byScheme = works.getOrDefault(id(parsed.identifier().get()), NONE);
            if (byScheme != NONE) {
                return byScheme;
            }
        }
        for (String doi : parsed.dois()) {
            int byDoi = works.getOrDefault("doi " + doi, NONE);
            if (byDoi != NONE) {
                return byDoi;
            }
        }
        return place(parsed)
                .map(key -> works.getOrDefault(key, NONE))
                .orElse(NONE);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static String id(String text) {
        return "id " + text.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> place(Corpus corpus, int work) {
        OptionalLong year = corpus.number(Field.YEAR, work);
        Optional<String> page = corpus.text(Field.PAGES, work)
                .map(pages -> AFTER_FIRST_PAGE.matcher(pages).replaceFirst(""));
        List<String> authors = corpus.terms(Field.AUTHORS).start(work) < corpus.terms(Field.AUTHORS).end(work)
                ? List.of(firstAuthor(corpus, work))
                : List.of();
        if (year.isEmpty() || page.isEmpty() || authors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                key(authors.getFirst(), year.getAsLong(), corpus.text(Field.VOLUME, work).orElse(""), page.get()));
    }

    private static String firstAuthor(Corpus corpus, int work) {
        return corpus.terms(Field.AUTHORS)
                .label(corpus.terms(Field.AUTHORS).id(corpus.terms(Field.AUTHORS).start(work)));
    }

    private static Optional<String> place(CitedReference reference) {
        if (reference.author().isEmpty() || reference.year().isEmpty() || reference.page().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(key(reference.author().get(), reference.year().getAsInt(),
                reference.volume().orElse(""), reference.page().get()));
    }

    private static String key(String author, long year, String volume, String page) {
        return "at " + author(author) + " " + year + " " + plain(volume) + " " + plain(page);
    }

    /** {@code Garfield, Eugene}, {@code GARFIELD E} and {@code Garfield, EJ} are {@code garfield e}. */
    private static String author(String name) {
        int comma = name.indexOf(',');
        int cut = comma >= 0 ? comma : name.lastIndexOf(' ');
        String surname = cut < 0 ? name : name.substring(0, cut);
        String given = cut < 0 ? "" : plain(name.substring(cut + 1));
        return plain(surname) + " " + (given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1)));
    }

    private static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
