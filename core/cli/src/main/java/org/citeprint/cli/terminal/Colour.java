// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.util.Map;

/** When to use colours. */
public enum Colour {
    /** On a terminal, unless the environment says no. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /**
     * Whether to colour a stream: {@code NO_COLOR} set to anything, {@code CLICOLOR=0} and a dumb terminal say no,
     * {@code CLICOLOR_FORCE} says yes.
     */
    public boolean on(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> auto(terminal, environment);
        };
    }

    private static boolean auto(boolean terminal, Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
            return true;
        }
        return terminal && !environment.getOrDefault("CLICOLOR", "1").equals("0")
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
