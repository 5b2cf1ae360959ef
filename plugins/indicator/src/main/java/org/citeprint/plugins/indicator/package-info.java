// SPDX-License-Identifier: Apache-2.0
/** Measures of a literature: production, sources, authors, citations, collaboration, growth. */
@NullMarked
package org.citeprint.plugins.indicator;

import org.jspecify.annotations.NullMarked;
