// SPDX-License-Identifier: Apache-2.0
/** Tables as Apache Parquet. */
@NullMarked
package org.citeprint.plugins.report.parquet;

import org.jspecify.annotations.NullMarked;
