// SPDX-License-Identifier: Apache-2.0
/** Tables of databases, whose columns are known by their names. */
@NullMarked
package org.citeprint.plugins.literature.table;

import org.jspecify.annotations.NullMarked;
