// SPDX-License-Identifier: Apache-2.0
/** Tables with separators. */
@NullMarked
package org.citeprint.plugins.literature.csv;

import org.jspecify.annotations.NullMarked;
