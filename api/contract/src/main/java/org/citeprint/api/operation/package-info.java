// SPDX-License-Identifier: Apache-2.0
/** The one shape every operation of every plugin has. */
@NullMarked
package org.citeprint.api.operation;

import org.jspecify.annotations.NullMarked;
