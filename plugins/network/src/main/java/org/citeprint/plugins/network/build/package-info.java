// SPDX-License-Identifier: Apache-2.0
/** Counting which terms occur together in works: one exact kernel behind three operations. */
@NullMarked
package org.citeprint.plugins.network.build;

import org.jspecify.annotations.NullMarked;
