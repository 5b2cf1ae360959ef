// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.text.FamilyFirst;
import org.citeprint.plugins.corpus.text.Numeral;
import org.citeprint.plugins.corpus.text.PersonName;
import org.citeprint.plugins.corpus.text.SourceName;
import org.citeprint.plugins.corpus.text.Title;

/**
 * One way a work is named: the text of a cited reference, or a record of the corpus, which tells what the short form of
 * a reference leaves out.
 *
 * @param text the reference as it came; for a record, the reference Web of Science would write for it
 * @param record whether it is a record of the corpus
 * @param ids identifiers as {@code scheme:value} in lower case, DOIs first, see {@link Dois}
 * @param dois how many of them are DOIs
 * @param author the first author
 * @param year the year, 0 when not known
 * @param volume the volume, empty when not known
 * @param page the first page or article number, empty when not known
 * @param sources the names of the journal or book, each as its words
 * @param title the title
 */
public record Mention(
        String text,
        boolean record,
        List<String> ids,
        int dois,
        PersonName author,
        int year,
        Numeral volume,
        Numeral page,
        List<String[]> sources,
        Title title) {

    private static final int LAST_YEAR = 99_999;

    /** What a cited reference says. */
    public static Mention of(String text) {
        return new Reader().read(text);
    }

    /** Reads cited references one after the other; sorted ones have authors and sources in common. For one thread. */
    public static final class Reader {

        private final Map<String, List<String[]>> sources = new HashMap<>();
        private String authorText = "";
        private PersonName author = PersonName.of("");

        /** What a cited reference says. */
        public Mention read(String text) {
            CitedReference parsed = CitedReference.parse(text);
            List<String> ids = new ArrayList<>(2);
            for (String found : parsed.dois()) {
                String doi = doi(found);
                if (!ids.contains(doi)) {
                    ids.add(doi);
                }
            }
            int dois = ids.size();
            String identifier = parsed.identifier().orElse("").toLowerCase(Locale.ROOT);
            if (!identifier.isEmpty() && !identifier.startsWith("doi:")) {
                ids.add(identifier);
            }
            return new Mention(text, false, ids, dois, author(parsed.author().orElse("")), parsed.year().orElse(0),
                    Numeral.of(parsed.volume().orElse("")), Numeral.of(parsed.page().orElse("")),
                    sources.computeIfAbsent(parsed.source().orElse(""),
                            name -> Mention.sources(Optional.of(name), Optional.empty())),
                    parsed.title().map(Title::of).orElse(Title.NONE));
        }

        private PersonName author(String name) {
            if (!name.equals(authorText)) {
                authorText = name;
                author = PersonName.of(name);
            }
            return author;
        }
    }

    /** What a record of a corpus says of itself. */
    public static Mention of(Corpus corpus, int work) {
        List<String> ids = new ArrayList<>();
        corpus.text(Field.DOI, work).filter(Mention::isWhole).ifPresent(doi -> ids.add(doi(doi)));
        Terms more = corpus.terms(Field.IDENTIFIERS);
        List<String> others = new ArrayList<>();
        for (int place = more.start(work); place < more.end(work); place++) {
            String id = more.label(more.id(place)).toLowerCase(Locale.ROOT);
            boolean isDoi = id.startsWith("doi:");
            if (isDoi ? isWhole(id) : namesOneWork(id)) {
                (isDoi ? ids : others).add(isDoi ? doi(id.substring(4)) : id);
            }
        }
        corpus.text(Field.ID, work).filter(id -> !isNumber(id)).map(CitedReference::parse).ifPresent(id -> {
            id.dois().stream().filter(Mention::isWhole).forEach(doi -> ids.add(doi(doi)));
            id.identifier().map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !name.startsWith("doi:"))
                    .ifPresent(others::add);
        });
        int dois = (int) ids.stream().distinct().count();
        ids.addAll(others);
        String author = FamilyFirst.of(firstAuthor(corpus, work));
        OptionalLong year = corpus.number(Field.YEAR, work);
        String pages = corpus.text(Field.PAGES, work).orElse("");
        String written = CitedReference.write(surnameFirst(author), year.isPresent() ? "" + year.getAsLong() : "",
                corpus.text(Field.TITLE, work).orElse(""),
                corpus.text(Field.SOURCE, work).or(() -> corpus.text(Field.SOURCE_SHORT, work)).orElse(""),
                corpus.text(Field.VOLUME, work).orElse(""), firstPage(pages), corpus.text(Field.DOI, work).orElse(""));
        return new Mention(written, true, ids.stream().distinct().toList(), dois, PersonName.of(author),
                year(year), Numeral.of(corpus.text(Field.VOLUME, work).orElse("")),
                Numeral.of(firstPage(pages)),
                sources(corpus.text(Field.SOURCE, work), corpus.text(Field.SOURCE_SHORT, work)),
                corpus.text(Field.TITLE, work).map(Title::of).orElse(Title.NONE));
    }

    /** What is no year of any calendar is none. */
    private static int year(OptionalLong year) {
        return Math.abs(year.orElse(0)) <= LAST_YEAR ? (int) year.orElse(0) : 0;
    }

    /** Whether a DOI has more than its publisher's part, which all works of a publisher share. */
    private static boolean isWhole(String doi) {
        int slash = doi.indexOf('/');
        return slash > 0 && slash < doi.length() - 1;
    }

    /** Not those of a book, which its chapters share, nor those of which nobody knows who gave them. */
    private static boolean namesOneWork(String id) {
        return id.indexOf(':') > 0 && !id.startsWith("isbn:") && !id.startsWith("other:");
    }

    /**
     * Whether an identifier is a bare number. Reference managers number the works of a library, other databases theirs, and
     * two works with one number have nothing in common; importers of PubMed say {@code pmid:} among the identifiers.
     */
    public static boolean isNumber(String id) {
        return id.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static String doi(String doi) {
        return "doi:" + doi.strip().toLowerCase(Locale.ROOT);
    }

    /** This mention with other identifiers, of which so many are DOIs. */
    Mention withIds(List<String> others, int number) {
        return new Mention(text, record, List.copyOf(others), number, author, year, volume, page, sources, title);
    }

    /** This mention without its text and identifiers, to see whether the parts alone would do. */
    public Mention withoutIds() {
        return new Mention("", record, List.of(), 0, author, year, volume, page, sources, title);
    }

    private static String firstAuthor(Corpus corpus, int work) {
        Terms authors = corpus.terms(Field.AUTHORS);
        return authors.start(work) < authors.end(work) ? authors.label(authors.id(authors.start(work))) : "";
    }

    /** {@code Garfield, Eugene} as {@code Garfield E}: with its comma, Web of Science's form has one part too many. */
    private static String surnameFirst(String author) {
        int comma = author.indexOf(',');
        if (comma < 0) {
            return author;
        }
        String initials = PersonName.of(author).initials().toUpperCase(Locale.ROOT);
        return (author.substring(0, comma).strip() + " " + initials).strip();
    }

    private static String firstPage(String pages) {
        int end = 0;
        while (end < pages.length() && " ,;-\u2010\u2011\u2012\u2013\u2014".indexOf(pages.charAt(end)) < 0) {
            end++;
        }
        return pages.substring(0, end);
    }

    private static List<String[]> sources(Optional<String> full, Optional<String> brief) {
        List<String[]> sources = new ArrayList<>(2);
        full.map(SourceName::words).filter(words -> words.length > 0).ifPresent(sources::add);
        brief.map(SourceName::words).filter(words -> words.length > 0).ifPresent(sources::add);
        return sources;
    }
}
