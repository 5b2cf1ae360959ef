// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

/** The bytes at hand are not JSON. It has no stack trace: a damaged file throws one for every line. */
public final class MalformedJson extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedJson() {
        super("malformed JSON", null, false, false);
    }
}
