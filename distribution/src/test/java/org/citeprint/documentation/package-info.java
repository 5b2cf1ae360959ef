// SPDX-License-Identifier: Apache-2.0
/** The documentation says what the product does: what can be compared is compared. */
@NullMarked
package org.citeprint.documentation;

import org.jspecify.annotations.NullMarked;
