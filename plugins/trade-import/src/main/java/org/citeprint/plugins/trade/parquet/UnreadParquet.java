// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.io.IOException;

/** A lawful file in a form that is not read here. */
final class UnreadParquet extends IOException {

    private static final long serialVersionUID = 1;

    private final String hint;

    UnreadParquet(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
