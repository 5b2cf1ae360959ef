// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

/** What a text or number of a work is for. */
enum Use {
    ID,
    DOI,
    TITLE,
    DISPLAY_NAME,
    LANGUAGE,
    TYPE,
    ABSTRACT,
    YEAR,
    CITATIONS,
    IDENTIFIER,
    VOLUME,
    ISSUE,
    FIRST_PAGE,
    LAST_PAGE,
    SOURCE,
    SERIAL,
    AUTHOR,
    RAW_AUTHOR,
    ORCID,
    COUNTRY,
    INSTITUTION,
    ROR,
    INSTITUTION_COUNTRY,
    INSTITUTION_ID,
    LINEAGE,
    KEYWORD,
    INDEX_KEYWORD,
    TOPIC,
    CONCEPT,
    REFERENCE,
    /** Nothing. */
    NONE
}
