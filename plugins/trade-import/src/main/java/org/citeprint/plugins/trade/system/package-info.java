// SPDX-License-Identifier: Apache-2.0
/** What makes another input-output system of one: extensions joined, regions aggregated, units changed, checks. */
@NullMarked
package org.citeprint.plugins.trade.system;

import org.jspecify.annotations.NullMarked;
