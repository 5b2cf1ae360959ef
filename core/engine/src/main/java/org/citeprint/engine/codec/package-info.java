// SPDX-License-Identifier: Apache-2.0
/** One canonical binary form of each kind of dataset: what the store keeps and what cache keys are made of. */
@NullMarked
package org.citeprint.engine.codec;

import org.jspecify.annotations.NullMarked;
