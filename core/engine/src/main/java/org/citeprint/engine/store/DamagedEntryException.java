// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;

/** An entry of the store is missing or is not what was put there. Never an obstacle: it is computed again. */
public final class DamagedEntryException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedEntryException(String message) {
        super(message);
    }

    DamagedEntryException(String message, Throwable cause) {
        super(message, cause);
    }
}
