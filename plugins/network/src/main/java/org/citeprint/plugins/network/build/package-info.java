// SPDX-License-Identifier: Apache-2.0
/** Counting networks out of a corpus: one exact kernel behind co-occurrence, co-citation, co-authorship, coupling. */
@NullMarked
package org.citeprint.plugins.network.build;

import org.jspecify.annotations.NullMarked;
