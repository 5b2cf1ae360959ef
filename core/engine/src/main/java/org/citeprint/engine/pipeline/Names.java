// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import org.citeprint.engine.diagnostic.Problems;

/** The names users give: {@code [a-z][a-z0-9-]*}. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /** Reports a key that is not a name. */
    static boolean check(Yaml.Text key, String what, Problems problems) {
        if (!isName(key.value())) {
            problems.error("CP-1106", key.position(), "`" + key.value() + "` cannot be the name of " + what,
                    "use small letters, digits and hyphens, and begin with a letter: `co-citation-2`");
            return false;
        }
        return true;
    }
}
