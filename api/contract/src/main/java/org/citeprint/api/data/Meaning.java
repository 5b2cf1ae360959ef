// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

/** What a column's numbers are, so that nobody adds what must not be added. */
public enum Meaning {
    /** Names, codes and other text. */
    LABEL,
    /** How many of something; adds up. */
    COUNT,
    /** An amount per period, such as Mt of CO2 a year; adds up. */
    FLOW,
    /** A part of a whole, 0 to 1. */
    SHARE,
    /** A ratio, score or other number that does not add up. */
    INDEX,
    /** A calendar year. */
    YEAR,
    /** A place on a map of a network. */
    COORDINATE,
    /** A group number. */
    GROUP
}
