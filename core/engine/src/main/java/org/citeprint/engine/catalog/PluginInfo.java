// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.util.function.Supplier;

/** A plugin that was loaded. */
public final class PluginInfo {

    private final String id;
    private final String version;
    private final Supplier<String> digest;
    private final String file;

    /**
     * A plugin.
     *
     * @param id its id
     * @param version its version
     * @param digest the SHA-256 of its jar in hexadecimal, asked for only when somebody uses the plugin
     * @param file the name of its jar, without a folder
     */
    public PluginInfo(String id, String version, Supplier<String> digest, String file) {
        this.id = id;
        this.version = version;
        this.digest = digest;
        this.file = file;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its version. */
    public String version() {
        return version;
    }

    /** The SHA-256 of its jar in hexadecimal; part of every cache key. */
    public String digest() {
        return digest.get();
    }

    /** The name of its jar, without a folder. */
    public String file() {
        return file;
    }
}
