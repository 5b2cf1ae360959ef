// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.Stage;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.plugin.PluginCatalog;

/**
 * Puts the engine together. Strict: whatever is injected was bound here, annotations of bindings are exact, there are no
 * proxies for circles. The injector holds no class of a plugin; operators are handed around as values.
 */
public final class EngineModule extends AbstractModule {

    private final EngineSettings settings;

    /** Takes the settings of this run of the program. */
    public EngineModule(EngineSettings settings) {
        this.settings = settings;
    }

    /** The engine, put together. */
    public static Injector injector(EngineSettings settings) {
        return Guice.createInjector(Stage.PRODUCTION, new EngineModule(settings));
    }

    @Override
    protected void configure() {
        binder().disableCircularProxies();
        binder().requireExplicitBindings();
        binder().requireExactBindingAnnotations();
        binder().requireAtInjectOnConstructors();
        bind(EngineSettings.class).toInstance(settings);
        bind(OperationCatalog.class).to(PluginCatalog.class);
    }

    @Provides
    @Singleton
    PluginCatalog catalog(EngineSettings given) {
        return PluginCatalog.open(given.pluginFolders(), given.cache());
    }
}
