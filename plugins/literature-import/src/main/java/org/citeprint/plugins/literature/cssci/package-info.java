// SPDX-License-Identifier: Apache-2.0
/** CSSCI. */
@NullMarked
package org.citeprint.plugins.literature.cssci;

import org.jspecify.annotations.NullMarked;
