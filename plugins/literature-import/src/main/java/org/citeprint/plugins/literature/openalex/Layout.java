// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.util.Arrays;
import org.citeprint.plugins.literature.openalex.Member.Shape;

/**
 * Which members of an object are read, and for what; all others are passed over. One loop reads objects of every layout:
 * that is less for Java to compile than a loop for each.
 */
@SuppressWarnings("EnumOrdinal") // an array by key, made and read here alone
final class Layout {

    /** An object of which nothing is read. */
    static final Layout NOTHING = new Layout();

    private static final Layout VENUE = of(Member.text(Key.DISPLAY_NAME, Use.SOURCE),
            Member.texts(Key.ISSN, Use.SERIAL));
    private static final Layout AUTHOR = of(Member.text(Key.DISPLAY_NAME, Use.AUTHOR),
            Member.text(Key.ORCID, Use.ORCID));

    /** An institution of an authorship. */
    static final Layout INSTITUTION = of(Member.text(Key.DISPLAY_NAME, Use.INSTITUTION), Member.text(Key.ROR, Use.ROR),
            Member.text(Key.COUNTRY_CODE, Use.INSTITUTION_COUNTRY), Member.text(Key.ID, Use.INSTITUTION_ID),
            Member.texts(Key.LINEAGE, Use.LINEAGE));

    /** An author of a work with his or her institutions. */
    static final Layout AUTHORSHIP = of(Member.object(Key.AUTHOR, AUTHOR),
            Member.text(Key.RAW_AUTHOR_NAME, Use.RAW_AUTHOR), Member.texts(Key.COUNTRIES, Use.COUNTRY),
            Member.objects(Key.INSTITUTIONS, INSTITUTION));

    /** A work without its references. */
    static final Layout UNLINKED_WORK = of(Member.text(Key.ID, Use.ID), Member.text(Key.DOI, Use.DOI),
            Member.object(Key.IDS, of(Member.text(Key.PMID, Use.IDENTIFIER), Member.text(Key.PMCID, Use.IDENTIFIER))),
            Member.text(Key.TITLE, Use.TITLE), Member.text(Key.DISPLAY_NAME, Use.DISPLAY_NAME),
            Member.text(Key.LANGUAGE, Use.LANGUAGE), Member.text(Key.TYPE, Use.TYPE),
            Member.number(Key.PUBLICATION_YEAR, Use.YEAR), Member.number(Key.CITED_BY_COUNT, Use.CITATIONS),
            Member.text(Key.ABSTRACT, Use.ABSTRACT),
            new Member(Key.ABSTRACT_INVERTED_INDEX, Shape.INDEX, Use.NONE, NOTHING),
            Member.object(Key.BIBLIO, of(Member.text(Key.VOLUME, Use.VOLUME), Member.text(Key.ISSUE, Use.ISSUE),
                    Member.text(Key.FIRST_PAGE, Use.FIRST_PAGE), Member.text(Key.LAST_PAGE, Use.LAST_PAGE))),
            Member.object(Key.PRIMARY_LOCATION, of(Member.object(Key.SOURCE, VENUE))),
            Member.object(Key.HOST_VENUE, VENUE), Member.objects(Key.AUTHORSHIPS, AUTHORSHIP),
            Member.names(Key.KEYWORDS, Use.KEYWORD), Member.names(Key.MESH, Use.INDEX_KEYWORD),
            Member.names(Key.TOPICS, Use.TOPIC), Member.names(Key.CONCEPTS, Use.CONCEPT),
            new Member(Key.RESULTS, Shape.RESULTS, Use.NONE, NOTHING));

    /** A work with its references. */
    static final Layout WORK = UNLINKED_WORK.with(Member.texts(Key.REFERENCED_WORKS, Use.REFERENCE));

    private final Member[] members = new Member[Key.values().length];

    private Layout() {
        Arrays.setAll(members, i -> new Member(Key.OTHER, Shape.ANY, Use.NONE, this));
    }

    static Layout of(Member... read) {
        Layout layout = new Layout();
        for (Member member : read) {
            layout.members[member.key().ordinal()] = member;
        }
        return layout;
    }

    private Layout with(Member member) {
        Layout layout = of(members);
        layout.members[member.key().ordinal()] = member;
        return layout;
    }

    /** What stands under a name. */
    Member member(Key key) {
        return members[key.ordinal()];
    }
}
