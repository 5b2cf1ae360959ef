// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.wiring;

import java.nio.file.Path;
import java.util.List;

/**
 * What the engine is told by whoever starts it.
 *
 * @param pluginFolders where plugins lie, the installation's first
 * @param cache a folder for what can be found out again
 */
public record EngineSettings(List<Path> pluginFolders, Path cache) {

    public EngineSettings {
        pluginFolders = List.copyOf(pluginFolders);
    }
}
