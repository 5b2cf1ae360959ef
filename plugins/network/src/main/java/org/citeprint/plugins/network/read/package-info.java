// SPDX-License-Identifier: Apache-2.0
/** Networks that other programs wrote: maps of VOSviewer, files of Pajek, GraphML, GEXF. */
@NullMarked
package org.citeprint.plugins.network.read;

import org.jspecify.annotations.NullMarked;
