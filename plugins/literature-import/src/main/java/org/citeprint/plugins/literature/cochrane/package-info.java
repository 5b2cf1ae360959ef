// SPDX-License-Identifier: Apache-2.0
/** The Cochrane Library. */
@NullMarked
package org.citeprint.plugins.literature.cochrane;

import org.jspecify.annotations.NullMarked;
