// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;

/** Puts identifiers of works, sources, authors and institutions into works, in the one way {@link Field} asks for. */
public final class Identifiers {

    /** Adds a value to a list of a work. */
    @FunctionalInterface
    public interface Adder {
        /** Adds it. */
        void add(Field field, String value);
    }

    private static final Pattern BETWEEN = Pattern.compile("[;|,\\s]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(";\\s*|\\s*\\n\\s*");
    private static final Pattern ISSN = Pattern.compile("[0-9]{4}-?[0-9]{3}[0-9X]");
    private static final Pattern BOOK = Pattern.compile("(?:97[89]-?)?[0-9](?:-?[0-9]){8}-?[0-9X]");
    private static final Pattern ORCID = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]");

    private static final String ARXIV = "arxiv";
    private static final Pattern ARXIV_ADDRESS = Pattern.compile("(?i)^.*arxiv\\.org/(?:abs|pdf)/");
    private static final Pattern PUBMED = Pattern.compile("(?i)pubmed|medline|\\bnlm\\b|national library of medicine");
    private static final Pattern PUBMED_NUMBER = Pattern.compile("[0-9]{1,8}");

    private Identifiers() {}

    /** The identifiers of a cell, between semicolons, bars, commas or blanks, as they stand or as addresses. */
    public static void add(Adder work, String scheme, String cell) {
        for (String part : BETWEEN.split(cell)) {
            String value = scheme.equals(ARXIV) ? arxiv(part) : last(part);
            if (!value.isEmpty() && !value.equalsIgnoreCase("NA")) {
                boolean bare = scheme.equals("pmcid") && Character.isDigit(value.charAt(0));
                work.add(Field.IDENTIFIERS, scheme + ":" + (bare ? "PMC" + value : value));
            }
        }
    }

    /**
     * The PubMed number that an accession number is, when the database says that it is PubMed's: other databases and
     * reference managers have bare numbers too.
     *
     * @param number the accession number
     * @param databases what names the database and who provides it
     */
    public static void pubmed(Adder work, String number, List<List<String>> databases) {
        boolean named = databases.stream().flatMap(List::stream).anyMatch(name -> PUBMED.matcher(name).find());
        if (named && PUBMED_NUMBER.matcher(number.strip()).matches()) {
            work.add(Field.IDENTIFIERS, "pmid:" + number.strip());
        }
    }

    /** Serial numbers with their hyphen; the numbers of books go to the identifiers. */
    public static void serial(Adder work, String cell) {
        for (String part : BETWEEN.split(cell.toUpperCase(Locale.ROOT))) {
            if (ISSN.matcher(part).matches()) {
                work.add(Field.ISSN, part.substring(0, 4) + "-" + part.substring(part.length() - 4));
            } else if (BOOK.matcher(part).matches()) {
                work.add(Field.IDENTIFIERS, "isbn:" + part.replace("-", ""));
            }
        }
    }

    /** {@code Name/id; Name/id}, as Web of Science writes them. */
    public static void authors(Adder work, String scheme, String cell) {
        for (String part : BETWEEN_NAMES.split(cell)) {
            int slash = part.lastIndexOf('/');
            if (slash > 0) {
                author(work, part.substring(0, slash), scheme, part.substring(slash + 1));
            }
        }
    }

    /** Names and identifiers in two lists of one length; lists of two lengths say nothing. */
    public static void authors(Adder work, String scheme, List<String> names, List<String> identifiers) {
        for (int i = 0; names.size() == identifiers.size() && i < names.size(); i++) {
            author(work, names.get(i), scheme, identifiers.get(i));
        }
    }

    /** An author's identifier, as it stands or as an address; one of ORCID must have its shape. */
    public static void author(Adder work, String name, String scheme, String identifier) {
        String value = last(identifier);
        if (!name.isBlank() && !value.isEmpty() && (!scheme.equals("orcid") || ORCID.matcher(value).matches())) {
            work.add(Field.AUTHOR_IDS, name.strip() + " = " + scheme + ":" + value);
        }
    }

    /** An institution's identifier, as it stands or as an address. */
    public static void institution(Adder work, String name, String scheme, String identifier) {
        String value = last(identifier);
        if (!name.isBlank() && !value.isEmpty()) {
            work.add(Field.INSTITUTION_IDS, name.strip() + " = " + scheme + ":" + value);
        }
    }

    /** What an institution of OpenAlex belongs to: its lineage without itself, each as it stands or as an address. */
    public static void parents(Adder work, String institution, List<String> lineage) {
        String child = last(institution);
        for (String above : lineage) {
            String parent = last(above);
            if (!child.isEmpty() && !parent.isEmpty() && !parent.equals(child)) {
                work.add(Field.INSTITUTION_PARENTS, "openalex:" + child + " = openalex:" + parent);
            }
        }
    }

    /** What stands behind the last slash that has anything behind it: addresses may end in one. */
    public static String last(String identifier) {
        String value = bare(identifier);
        return value.substring(value.lastIndexOf('/') + 1).strip();
    }

    /** Until 2007 numbers of arXiv had a slash within: {@code hep-th/9901001} is not {@code math/9901001}. */
    private static String arxiv(String identifier) {
        return ARXIV_ADDRESS.matcher(bare(identifier)).replaceFirst("");
    }

    private static String bare(String identifier) {
        String value = identifier.strip();
        int to = value.length();
        while (to > 0 && value.charAt(to - 1) == '/') {
            to--;
        }
        return value.substring(0, to).strip();
    }
}
