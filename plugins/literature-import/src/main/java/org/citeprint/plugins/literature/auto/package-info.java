// SPDX-License-Identifier: Apache-2.0
/** Files of any format. */
@NullMarked
package org.citeprint.plugins.literature.auto;

import org.jspecify.annotations.NullMarked;
