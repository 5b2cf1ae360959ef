// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** A defect of a plugin that shows while a pipeline is checked. */
public final class PluginFault {

    private PluginFault() {}

    public static Problem of(OfferedOperation operation, String doing, Throwable cause, Position place) {
        String plugin = operation.plugin().id() + " " + operation.plugin().version();
        return Problem.error("CP-1209", place,
                "the plugin `" + plugin + "` failed when " + doing + " for `" + operation.name() + "`: " + cause,
                "this is a defect of the plugin: take another version of it, or tell its authors");
    }
}
