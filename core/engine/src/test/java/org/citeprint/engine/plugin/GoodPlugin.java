// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Source;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.testkit.TestContext;

/** Runs an importer of a test plugin whose only option is a list of files. */
final class GoodPlugin {

    private GoodPlugin() {}

    static Corpus read(PluginCatalog catalog, String name, Source source) throws IOException {
        OfferedOperation operation = catalog.find(name).orElseThrow();
        return (Corpus) operation.operator().run(new None(), options(operation), new TestContext().source(source));
    }

    private static Record options(OfferedOperation operation) {
        try {
            Constructor<? extends Record> constructor = operation.options().type().getDeclaredConstructor(List.class);
            constructor.setAccessible(true);
            return constructor.newInstance(List.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String titles(Corpus corpus) {
        return IntStream.range(0, corpus.works()).mapToObj(work -> corpus.text(Field.TITLE, work).orElse("-"))
                .collect(Collectors.joining(", "));
    }
}
