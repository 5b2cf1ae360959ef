// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.Optional;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.plugin.PluginCatalog;
import org.citeprint.engine.wiring.EngineModule;
import org.citeprint.engine.wiring.EngineSettings;

/** The engine as the commands use it. It is put together, and plugins are looked at, when that is first needed. */
final class Workbench implements AutoCloseable {

    private final EngineSettings settings;
    private Optional<PluginCatalog> catalog = Optional.empty();

    Workbench(EngineSettings settings) {
        this.settings = settings;
    }

    OperationCatalog catalog() {
        if (catalog.isEmpty()) {
            catalog = Optional.of(EngineModule.injector(settings).getInstance(PluginCatalog.class));
        }
        return catalog.get();
    }

    @Override
    public void close() {
        catalog.ifPresent(PluginCatalog::close);
    }
}
