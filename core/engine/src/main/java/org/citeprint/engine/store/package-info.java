// SPDX-License-Identifier: Apache-2.0
/**
 * What a workspace keeps: objects by the digest of their bytes, actions by the key of what was done, runs by their id.
 * Nothing read from it is believed before its digest has been checked.
 */
@NullMarked
package org.citeprint.engine.store;

import org.jspecify.annotations.NullMarked;
