// SPDX-License-Identifier: Apache-2.0
/** How works are written together. */
@NullMarked
package org.citeprint.plugins.indicator.collaboration;

import org.jspecify.annotations.NullMarked;
