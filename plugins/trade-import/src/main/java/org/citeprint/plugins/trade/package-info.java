// SPDX-License-Identifier: Apache-2.0
/** Importers of multi-regional input-output tables. */
@NullMarked
package org.citeprint.plugins.trade;

import org.jspecify.annotations.NullMarked;
