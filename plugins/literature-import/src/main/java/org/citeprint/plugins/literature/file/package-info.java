// SPDX-License-Identifier: Apache-2.0
/** Files as they come: encodings, line ends, damage, and which format they are in. */
@NullMarked
package org.citeprint.plugins.literature.file;

import org.jspecify.annotations.NullMarked;
