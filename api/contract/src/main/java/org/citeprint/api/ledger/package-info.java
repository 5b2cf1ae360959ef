// SPDX-License-Identifier: Apache-2.0
/** The count of what was read, kept, merged and rejected: nothing is lost silently. */
@NullMarked
package org.citeprint.api.ledger;

import org.jspecify.annotations.NullMarked;
