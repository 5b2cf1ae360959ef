// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

/**
 * A file that left the store.
 *
 * @param name the file as the pipeline writes it
 * @param path where it lies
 * @param from the output it holds
 * @param mediaType such as {@code text/html}
 * @param size its length in bytes
 * @param sha256 the digest of its content
 * @param changed whether it was written; otherwise it held these bytes already
 */
public record PublishedFile(
        String name, String path, String from, String mediaType, long size, String sha256, boolean changed) {}
