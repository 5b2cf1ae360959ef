// SPDX-License-Identifier: Apache-2.0
/** Detectors of bursts of attention. */
@NullMarked
package org.citeprint.plugins.burst;

import org.jspecify.annotations.NullMarked;
