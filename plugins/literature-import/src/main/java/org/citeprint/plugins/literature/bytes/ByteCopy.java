// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Copies words: a call of {@code System.arraycopy} takes longer than two moves of eight bytes, whatever the word is. */
public final class ByteCopy {

    /** How many bytes behind a text may be overwritten in the target. */
    public static final int SPARE = 2 * Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private ByteCopy() {}

    /** Copies so many bytes; up to {@link #SPARE} bytes of the target behind them may change too. */
    public static void shortText(byte[] from, int begin, byte[] to, int at, int count) {
        if (count > SPARE || begin + SPARE > from.length) {
            System.arraycopy(from, begin, to, at, count);
            return;
        }
        LONGS.set(to, at, (long) LONGS.get(from, begin));
        LONGS.set(to, at + Long.BYTES, (long) LONGS.get(from, begin + Long.BYTES));
    }
}
