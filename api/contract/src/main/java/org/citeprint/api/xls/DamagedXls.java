// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.xls;

import java.io.IOException;

/** A workbook that cannot be read, or not to its end; the message says why, as the end of a sentence. */
public final class DamagedXls extends IOException {

    private static final long serialVersionUID = 1;

    DamagedXls(String reason) {
        super(reason);
    }

    /** What a record that cannot be means. */
    DamagedXls(RuntimeException cause) {
        super("a record points beyond the end", cause);
    }
}
