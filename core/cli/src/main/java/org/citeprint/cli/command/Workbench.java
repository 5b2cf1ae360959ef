// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.plugin.PluginCatalog;

/** The engine as the commands use it. Plugins are looked at when they are first needed. */
final class Workbench implements AutoCloseable {

    private final PluginCatalog catalog;

    Workbench(List<Path> pluginFolders) {
        this.catalog = PluginCatalog.open(pluginFolders);
    }

    OperationCatalog catalog() {
        return catalog;
    }

    @Override
    public void close() {
        catalog.close();
    }
}
