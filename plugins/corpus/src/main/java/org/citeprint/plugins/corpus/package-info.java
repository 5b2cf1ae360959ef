// SPDX-License-Identifier: Apache-2.0
/** Operations that take a corpus and give a cleaner, smaller or merged one. */
@NullMarked
package org.citeprint.plugins.corpus;

import org.jspecify.annotations.NullMarked;
