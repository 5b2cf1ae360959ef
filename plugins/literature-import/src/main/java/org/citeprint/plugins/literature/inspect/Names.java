// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

/** Names of files as the user wrote them. */
final class Names {

    private Names() {}

    /** A name without what stands before it. */
    static String relative(String name, String base) {
        return !base.isEmpty() && name.startsWith(base) ? name.substring(base.length()) : name;
    }

    /** A sentence with such names in it. */
    static String within(String text, String base) {
        return base.isEmpty() ? text : text.replace(base, "");
    }
}
