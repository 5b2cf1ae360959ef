// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.log;

import java.time.Instant;
import java.util.stream.Collectors;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;

/**
 * One event a line, its stack trace indented below. Data in a message cannot end the line, colour the terminal of
 * whoever reads the file, or look like another event.
 */
final class LineLayout extends LayoutBase<ILoggingEvent> {

    @Override
    public String doLayout(ILoggingEvent event) {
        String line = Instant.ofEpochMilli(event.getTimeStamp()) + " " + event.getLevel() + " ["
                + clean(event.getThreadName()) + "] " + event.getLoggerName() + ": "
                + clean(event.getFormattedMessage()) + "\n";
        IThrowableProxy thrown = event.getThrowableProxy();
        return thrown == null ? line : line + indented(ThrowableProxyUtil.asString(thrown));
    }

    private static String indented(String trace) {
        return trace.lines().map(line -> "    | " + clean(line.stripLeading()) + "\n").collect(Collectors.joining());
    }

    /** The text with every control character written as {@code \\uXXXX}. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
                clean.append(String.format(java.util.Locale.ROOT, "\\u%04x", point));
            } else {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }
}
