// SPDX-License-Identifier: Apache-2.0
/** How much is published, when and by whom. */
@NullMarked
package org.citeprint.plugins.indicator.production;

import org.jspecify.annotations.NullMarked;
