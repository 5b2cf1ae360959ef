// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the authors say in an abstract, without what publishers and databases put around it: the notice of copyright
 * before or behind it, and the labels of a structured abstract ({@code BACKGROUND:}, {@code Originality/value}). In a
 * corpus of Scopus {@code Elsevier Ltd} would otherwise be among the most frequent terms; VOSviewer leaves both out as
 * well. Time is linear in the text.
 */
public final class AbstractText {

    /** How much of an abstract's end is looked through for a notice. */
    private static final int END = 400;

    private static final String SIGN = "(?:©|\\([cC]\\)(?=\\s*(?:\\d{4}|[Pp]ublished|[Tt]he [Aa]uthor))"
            + "|[Cc]opyright(?=\\s*(?:©|\\([cC]\\)|\\d{4}|of [A-Z])))";
    private static final Pattern NOTICE_BEFORE = Pattern.compile("\\s*" + SIGN
            + "(?:.{0,200}?[Rr]ights [Rr]eserved\\.?|.{0,150}?(?:[\\p{L}\\d]{2}|B\\.V|N\\.V|S\\.A)\\.(?=\\s*\\p{Lu}))\\s*",
            Pattern.DOTALL);
    private static final Pattern NOTICE_BEHIND = Pattern.compile("(?:^|(?<=[\\s.!?)]))"
            + "(?:" + SIGN + "|(?<=[.!?]\\s{1,2})Published by (?=\\p{Lu}))");

    private static final String LABEL = "(?:backgrounds?|context|introduction|rationale|(?:main )?objectives?|aims?"
            + "|purposes?|goals?|hypothesis|(?:study )?design|settings?|(?:materials? and |patients and )?methods?"
            + "|methodology|methodology and results|approach|data sources?|participants|patients|subjects|interventions?"
            + "|measurements?|(?:main )?outcome measures?|outcomes?|(?:main )?results?|findings?|discussion|conclusions?"
            + "|interpretation|limitations?|(?:practical |social |managerial |research |policy )?implications"
            + "|originality|novelty|value|significance|trial registration|keywords)";
    private static final Pattern LABELS = Pattern.compile(
            "(?:^|(?<=[.!?]))\\s*" + LABEL + "(?:\\s*(?:/|,|&| and )\\s*" + LABEL + ")*\\s*[:–—]\\s*",
            Pattern.CASE_INSENSITIVE);
    /** Emerald writes its labels without colons. */
    private static final Pattern LABELS_WITHOUT_COLON = Pattern.compile("(?:^|(?<=[.!?]))\\s*(?:Purpose|Findings"
            + "|(?:Design/)?[Mm]ethodology/approach|Research limitations(?:/implications)?|Practical implications"
            + "|Social implications|Originality/value)\\s*[:–—-]?\\s*(?=\\p{Lu})");
    private static final Pattern WITHOUT_COLON = Pattern.compile("[Mm]ethodology/approach|Originality/value");

    private AbstractText() {}

    /** The abstract without notices and labels; empty when it is nothing but a notice. */
    public static String of(String text) {
        return withoutLabels(withoutNotices(text)).strip();
    }

    private static String withoutNotices(String text) {
        Matcher before = NOTICE_BEFORE.matcher(text);
        String rest = before.lookingAt() ? text.substring(before.end()) : text;
        Matcher behind = NOTICE_BEHIND.matcher(rest);
        behind.region(Math.max(0, rest.length() - END), rest.length());
        behind.useTransparentBounds(true);
        behind.useAnchoringBounds(false);
        return behind.find() ? rest.substring(0, behind.start()) : rest;
    }

    private static String withoutLabels(String text) {
        String plain = LABELS.matcher(text).replaceAll(" ");
        return WITHOUT_COLON.matcher(plain).find() ? LABELS_WITHOUT_COLON.matcher(plain).replaceAll(" ") : plain;
    }
}
