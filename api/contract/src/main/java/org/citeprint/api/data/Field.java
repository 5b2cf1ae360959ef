// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

/** What a bibliographic work can carry. In a pipeline the names are written {@code like-this}. */
public enum Field {
    /** The source's own identifier: WoS UT, OpenAlex id, PMID. */
    ID(Kind.TEXT),
    /** Digital object identifier, lower case, without a prefix. */
    DOI(Kind.TEXT),
    /** Title as it came. */
    TITLE(Kind.TEXT),
    /** Abstract as it came. */
    ABSTRACT(Kind.TEXT),
    /** Journal, book or conference. */
    SOURCE(Kind.TEXT),
    /** Abbreviated title of the source, as cited references write it. */
    SOURCE_SHORT(Kind.TEXT),
    /** Article, review, book chapter. */
    TYPE(Kind.TEXT),
    /** Language, as a code or a name. */
    LANGUAGE(Kind.TEXT),
    /** Volume of the source. */
    VOLUME(Kind.TEXT),
    /** Issue of the volume. */
    ISSUE(Kind.TEXT),
    /** First and last page, or the article number. */
    PAGES(Kind.TEXT),
    /** Publication year. */
    YEAR(Kind.NUMBER),
    /** How often the source says the work is cited. */
    CITATIONS(Kind.NUMBER),
    /** Authors in their order. */
    AUTHORS(Kind.LIST),
    /** Institutions of the authors, each once. */
    INSTITUTIONS(Kind.LIST),
    /** Countries of the institutions as ISO 3166-1 alpha-3 codes, each once. */
    COUNTRIES(Kind.LIST),
    /** Keywords given by the authors, or the source's when it does not tell them apart. */
    KEYWORDS(Kind.LIST),
    /** Keywords given by the database: Keywords Plus, index keywords, MeSH. */
    INDEX_KEYWORDS(Kind.LIST),
    /** Subject categories, fields, topics. */
    CATEGORIES(Kind.LIST),
    /** Cited references: a string as it came, or an identifier; {@link CitedReference} reads them. */
    REFERENCES(Kind.LIST),
    /**
     * Further identifiers as {@code scheme:value}, such as {@code pmid:23193287}; schemes are pmid, pmcid, eid, openalex,
     * lens, wos, dimensions, arxiv, isbn, and doi for DOIs besides {@link #DOI}.
     */
    IDENTIFIERS(Kind.LIST),
    /** Identifiers of authors, {@code Ames, J. = orcid:0000-0002-1825-0097}. */
    AUTHOR_IDS(Kind.LIST),
    /** Identifiers of institutions, {@code Leiden University = ror:027bh9e22}. */
    INSTITUTION_IDS(Kind.LIST),
    /** What institutions belong to, at any height, {@code openalex:I2 = openalex:I1} where the second is above the first. */
    INSTITUTION_PARENTS(Kind.LIST),
    /** International standard serial numbers of the source. */
    ISSN(Kind.LIST);

    /** The shape of a field's values. */
    public enum Kind {
        /** At most one text. */
        TEXT,
        /** At most one whole number. */
        NUMBER,
        /** Any number of texts in order. */
        LIST
    }

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    /** The shape of this field's values. */
    public Kind kind() {
        return kind;
    }

    /** The name as a pipeline writes it: {@code index-keywords}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
