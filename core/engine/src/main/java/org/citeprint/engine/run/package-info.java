// SPDX-License-Identifier: Apache-2.0
/** Carries out plans: what is in the store is taken from there, the rest is computed, kept and published. */
@NullMarked
package org.citeprint.engine.run;

import org.jspecify.annotations.NullMarked;
