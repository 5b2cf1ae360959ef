// SPDX-License-Identifier: Apache-2.0
/** Who answers for emissions: producers, consumers, and the transfers between them. */
@NullMarked
package org.citeprint.plugins.accounting.responsibility;

import org.jspecify.annotations.NullMarked;
