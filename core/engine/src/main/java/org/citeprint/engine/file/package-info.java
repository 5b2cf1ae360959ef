// SPDX-License-Identifier: Apache-2.0
/** Files that options name: found by name, folder or pattern. */
@NullMarked
package org.citeprint.engine.file;

import org.jspecify.annotations.NullMarked;
