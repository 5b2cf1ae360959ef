// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.citeprint.plugins.literature.file.ByteLines;

/** The field tags that are read; the others are passed over undecoded. */
enum WosTag {
    /** Authors, surname and initials. */
    AU(true),
    /** Authors in full. */
    AF(true),
    /** Title. */
    TI(false),
    /** Source. */
    SO(false),
    /** Language. */
    LA(false),
    /** Document type. */
    DT(false),
    /** Author keywords. */
    DE(false),
    /** Keywords Plus. */
    ID(false),
    /** Abstract. */
    AB(false),
    /** Addresses. */
    C1(true),
    /** Reprint address. */
    RP(false),
    /** Cited references. */
    CR(true),
    /** Times cited. */
    TC(false),
    /** Publication year. */
    PY(false),
    /** Date of early access. */
    EA(false),
    /** Volume. */
    VL(false),
    /** Issue. */
    IS(false),
    /** First page. */
    BP(false),
    /** Last page. */
    EP(false),
    /** Article number. */
    AR(false),
    /** DOI. */
    DI(false),
    /** Categories. */
    WC(false),
    /** Categories, in older exports. */
    SC(false),
    /** PubMed number. */
    PM(false),
    /** Serial number. */
    SN(false),
    /** Serial number of the electronic edition. */
    EI(false),
    /** Number of the book. */
    BN(false),
    /** ORCIDs of authors. */
    OI(false),
    /** ResearcherIDs of authors. */
    RI(false),
    /** Source, abbreviated as cited references have it. */
    J9(false),
    /** Source, abbreviated by ISO 4. */
    JI(false),
    /** Accession number. */
    UT(false);

    private static final List<Optional<WosTag>> BY_CODE = byCode();

    private final boolean onePerLine;

    WosTag(boolean onePerLine) {
        this.onePerLine = onePerLine;
    }

    /** Whether each line is a value of its own; otherwise lines are one text that was wrapped. */
    boolean onePerLine() {
        return onePerLine;
    }

    /** The tag with which a line begins. */
    static Optional<WosTag> of(ByteLines line) {
        return BY_CODE.get(code(line.at(0), line.at(1)));
    }

    /** A tag is a capital and a capital or digit. */
    static boolean isTag(byte first, byte second) {
        return first >= 'A' && first <= 'Z' && ((second >= 'A' && second <= 'Z') || (second >= '0' && second <= '9'));
    }

    private static int code(int first, int second) {
        return ((first & 0x7F) << 7) | (second & 0x7F);
    }

    private static List<Optional<WosTag>> byCode() {
        List<Optional<WosTag>> table = new ArrayList<>(Collections.nCopies(1 << 14, Optional.empty()));
        for (WosTag tag : values()) {
            table.set(code(tag.name().charAt(0), tag.name().charAt(1)), Optional.of(tag));
        }
        return table;
    }
}
