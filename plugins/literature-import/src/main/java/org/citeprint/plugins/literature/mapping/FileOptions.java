// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.List;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;

/**
 * The options of importers that need to know nothing but the files.
 *
 * @param files the files
 */
public record FileOptions(@Doc("Files or globs to read; gzip files are unpacked.") List<Glob> files) {}
