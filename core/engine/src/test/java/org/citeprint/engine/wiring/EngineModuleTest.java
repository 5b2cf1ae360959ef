// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.wiring;

import java.nio.file.Path;
import java.util.List;
import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.plugin.PluginCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EngineModuleTest {

    @Test
    void theEngineIsPutTogetherOnce(@TempDir Path folder) {
        Injector engine = EngineModule.injector(new EngineSettings(List.of(folder), folder.resolve("cache")));

        assertThat(engine.getInstance(OperationCatalog.class)).isSameAs(engine.getInstance(PluginCatalog.class));
        assertThat(engine.getInstance(OperationCatalog.class).names()).isEmpty();
    }

    @Test
    void whatIsNotBoundIsNotMade(@TempDir Path folder) {
        Injector engine = EngineModule.injector(new EngineSettings(List.of(folder), folder.resolve("cache")));

        assertThatThrownBy(() -> engine.getInstance(StringBuilder.class)).isInstanceOf(ConfigurationException.class);
    }
}
