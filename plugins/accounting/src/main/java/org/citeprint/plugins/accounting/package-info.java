// SPDX-License-Identifier: Apache-2.0
/** Accounts of the footprints of production, consumption and trade. */
@NullMarked
package org.citeprint.plugins.accounting;

import org.jspecify.annotations.NullMarked;
