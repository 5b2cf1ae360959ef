// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names an {@link Operator} so that pipelines can use it. The class also carries PF4J's {@code @Extension} and has a
 * constructor without parameters, unless its plugin brings an {@link OperatorFactory}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Operation {

    /** {@code family.name} in lower case with hyphens, such as {@code network.co-citation}. */
    String name();

    /** One sentence, ending with a full stop, that says what it does. */
    String summary();

    /** The method in two sentences, for the report: what is computed, how, with which conventions. */
    String method() default "";

    /** Where the method is described: author, year, journal, equation. */
    String source() default "";

    /** A small made-up file that it reads, for its reference page; nothing for operations that read none, or no text. */
    String sample() default "";

    /** The version that first had it. */
    String since() default "";
}
