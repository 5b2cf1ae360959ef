// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The name and version, as the build wrote them down. */
public final class VersionText implements IVersionProvider {

    /** The line that {@code --version} shows. */
    public static String line() {
        try (InputStream text = Objects
                .requireNonNull(VersionText.class.getResourceAsStream("/org/citeprint/cli/version.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "citeprint";
        }
    }

    /** The product and its version as runs record it. */
    static String product() {
        return "C" + line().substring(1);
    }

    @Override
    public String[] getVersion() {
        return new String[]{line()};
    }
}
