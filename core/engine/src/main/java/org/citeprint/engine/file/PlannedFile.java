// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.file;

import java.nio.file.Path;

/**
 * A file a step reads.
 *
 * @param name the name shown to the user and to the operator: as the pipeline writes it, with {@code /}, relative to
 *     the pipeline's folder
 * @param within its path within the folder option it belongs to, or its name for a pattern
 * @param path where it lies
 */
public record PlannedFile(String name, String within, Path path) {}
