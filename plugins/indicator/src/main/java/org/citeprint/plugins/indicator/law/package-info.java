// SPDX-License-Identifier: Apache-2.0
/** Regularities of who publishes how much and where. */
@NullMarked
package org.citeprint.plugins.indicator.law;

import org.jspecify.annotations.NullMarked;
