// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.select;

/**
 * A text that lets a regular expression look at only so many characters. Patterns such as {@code (a+)+b} try more ways
 * than there are atoms in the world; counting steps, not time, stops them at the same place on every machine.
 */
final class StepLimit implements CharSequence {

    private static final long STEPS = 2_000_000;

    private final String text;
    private final int from;
    private final int to;
    private final long[] left;

    StepLimit(String text) {
        this(text, 0, text.length(), new long[]{STEPS + 100L * text.length()});
    }

    private StepLimit(String text, int from, int to, long[] left) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.left = left;
    }

    /** The pattern looked at too many characters. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExceededException() {
            super("too many steps", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new ExceededException();
        }
        return text.charAt(from + index);
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StepLimit(text, from + start, from + end, left);
    }

    @Override
    public String toString() {
        return text.substring(from, to);
    }
}
