// SPDX-License-Identifier: Apache-2.0
/**
 * Networks of a literature: {@code build} counts them out of a corpus with what {@code
 * cited} finds in references, {@code metric} measures their nodes, {@code
 * cluster} divides them, {@code layout} places them, {@code export} writes them for other programs.
 */
@NullMarked
package org.citeprint.plugins.network;

import org.jspecify.annotations.NullMarked;
