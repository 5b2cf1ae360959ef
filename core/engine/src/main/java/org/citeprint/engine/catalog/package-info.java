// SPDX-License-Identifier: Apache-2.0
/** The operations that loaded plugins offer, described without running them. */
@NullMarked
package org.citeprint.engine.catalog;

import org.jspecify.annotations.NullMarked;
