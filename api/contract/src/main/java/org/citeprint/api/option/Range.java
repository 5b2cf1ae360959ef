// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.option;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The smallest and largest value a numeric option may have, both included. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {

    /** Smallest value. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest value. */
    double max() default Double.POSITIVE_INFINITY;
}
