// SPDX-License-Identifier: Apache-2.0
/** Naming clusters by the words of the works that use their nodes. */
@NullMarked
package org.citeprint.plugins.network.label;

import org.jspecify.annotations.NullMarked;
