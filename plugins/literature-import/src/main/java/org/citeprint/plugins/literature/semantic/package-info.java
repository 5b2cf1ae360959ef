// SPDX-License-Identifier: Apache-2.0
/** Semantic Scholar. */
@NullMarked
package org.citeprint.plugins.literature.semantic;

import org.jspecify.annotations.NullMarked;
