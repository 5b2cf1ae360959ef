// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** How Java's names are written in pipelines. */
final class Names {

    /** Between a small letter or digit and a capital, and before the last capital of a row: parseURLPart. */
    private static final Pattern BORDER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern OPTION = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Names() {}

    /** {@code minCount} as {@code min-count}. */
    static String option(String component) {
        return BORDER.matcher(component).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** {@code ASSOCIATION_STRENGTH} as {@code association-strength}. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code InputOutputSystem} as {@code input output system}. */
    static String words(Class<?> type) {
        return BORDER.matcher(type.getSimpleName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    static boolean isOption(String name) {
        return OPTION.matcher(name).matches();
    }
}
