// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.file;

import java.util.List;

/**
 * The files one value of a file option stands for, sorted by name.
 *
 * @param value the {@code Glob} or {@code InputPath} in the options record
 * @param files the files
 */
public record FileOption(Record value, List<PlannedFile> files) {}
