// SPDX-License-Identifier: Apache-2.0
/**
 * Inverses by a library of linear algebra that the machine has (OpenBLAS, MKL), called through Java's interface for
 * foreign functions. Optional: nothing else needs it, and it does nothing unless a pipeline names its operation.
 */
@NullMarked
package org.citeprint.plugins.blas;

import org.jspecify.annotations.NullMarked;
