// SPDX-License-Identifier: Apache-2.0
/** The inter-country input-output tables of the OECD. */
@NullMarked
package org.citeprint.plugins.trade.icio;

import org.jspecify.annotations.NullMarked;
