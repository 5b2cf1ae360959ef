// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

/** Which ways through a citation network are counted. Knowledge flows from the cited work to the citing one. */
public enum Traversal {
    /** Search path count: ways from works that cite none to works that none cites (Batagelj 2003). */
    SPC(false, false),
    /** Search path link count: ways from any work to works that none cites (Hummon and Doreian 1989). */
    SPLC(true, false),
    /** Search path node pair: ways from any work to any other (Hummon and Doreian 1989). */
    SPNP(true, true);

    private final boolean fromAny;
    private final boolean toAny;

    Traversal(boolean fromAny, boolean toAny) {
        this.fromAny = fromAny;
        this.toAny = toAny;
    }

    /** Whether a way may begin at any work, not only at one that cites none. */
    boolean fromAny() {
        return fromAny;
    }

    /** Whether a way may end at any work, not only at one that none cites. */
    boolean toAny() {
        return toAny;
    }
}
