// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with the plugin. */
public final class Resources {

    private Resources() {}

    /** A file of the folder {@code org/citeprint/plugins/report}, as text. */
    public static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/org/citeprint/plugins/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the report plugin lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
