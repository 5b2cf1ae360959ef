// SPDX-License-Identifier: Apache-2.0
/** The pipeline language: YAML with positions, the model of a pipeline file, parameters, matrices and blocks. */
@NullMarked
package org.citeprint.engine.pipeline;

import org.jspecify.annotations.NullMarked;
