// SPDX-License-Identifier: Apache-2.0
/** Writes columns as Apache Parquet, without a library. */
@NullMarked
package org.citeprint.api.parquet;

import org.jspecify.annotations.NullMarked;
