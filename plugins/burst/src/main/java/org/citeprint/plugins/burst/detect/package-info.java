// SPDX-License-Identifier: Apache-2.0
/** Bursts by Kleinberg's batched model, and the operation that offers them. */
@NullMarked
package org.citeprint.plugins.burst.detect;

import org.jspecify.annotations.NullMarked;
