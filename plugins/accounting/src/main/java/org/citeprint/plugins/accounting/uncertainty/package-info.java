// SPDX-License-Identifier: Apache-2.0
/** How far accounts move when the numbers they rest on do. */
@NullMarked
package org.citeprint.plugins.accounting.uncertainty;

import org.jspecify.annotations.NullMarked;
