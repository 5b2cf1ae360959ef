// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

/**
 * A plugin that was loaded.
 *
 * @param id its id
 * @param version its version
 * @param digest the SHA-256 of its jar in hexadecimal; part of every cache key
 * @param file the name of its jar, without a folder
 */
public record PluginInfo(String id, String version, String digest, String file) {}
