// SPDX-License-Identifier: Apache-2.0
/** The accounts of many stressors at once: by region, by pair of regions, by industry and product. */
@NullMarked
package org.citeprint.plugins.accounting.regional;

import org.jspecify.annotations.NullMarked;
