// SPDX-License-Identifier: Apache-2.0
/** Supply and use tables turned into input-output tables. */
@NullMarked
package org.citeprint.plugins.accounting.supply;

import org.jspecify.annotations.NullMarked;
