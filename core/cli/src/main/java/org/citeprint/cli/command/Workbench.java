// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.plugin.PluginCatalog;

/** The engine as the commands use it. Plugins are looked at when they are first needed. */
final class Workbench implements AutoCloseable {

    private final List<Path> pluginFolders;
    private Optional<PluginCatalog> catalog = Optional.empty();

    Workbench(List<Path> pluginFolders) {
        this.pluginFolders = List.copyOf(pluginFolders);
    }

    OperationCatalog catalog() {
        if (catalog.isEmpty()) {
            catalog = Optional.of(PluginCatalog.open(pluginFolders));
        }
        return catalog.get();
    }

    @Override
    public void close() {
        catalog.ifPresent(PluginCatalog::close);
    }
}
