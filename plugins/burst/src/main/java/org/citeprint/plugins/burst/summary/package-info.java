// SPDX-License-Identifier: Apache-2.0
/** Plain counts: works by year, most frequent terms. */
@NullMarked
package org.citeprint.plugins.burst.summary;

import org.jspecify.annotations.NullMarked;
