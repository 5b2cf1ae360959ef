// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.nio.file.Path;
import org.citeprint.api.problem.Position;

/**
 * A document that leaves the store as a file.
 *
 * @param from the output to publish; its dataset is a {@code Document}
 * @param name the file as the pipeline writes it
 * @param target the file
 * @param position where the pipeline says so
 */
public record Publication(OutputRef from, String name, Path target, Position position) {}
