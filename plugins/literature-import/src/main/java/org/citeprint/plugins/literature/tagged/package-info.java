// SPDX-License-Identifier: Apache-2.0
/** Files whose lines begin with a tag. */
@NullMarked
package org.citeprint.plugins.literature.tagged;

import org.jspecify.annotations.NullMarked;
