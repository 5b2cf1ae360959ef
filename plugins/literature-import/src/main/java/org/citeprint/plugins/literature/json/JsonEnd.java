// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Tells JSON that is broken off from JSON that is malformed: nothing is wrong with the first but that it ends. */
public final class JsonEnd {

    private static final JsonFactory JSON = new JsonFactory();

    private static final List<String> WORDS = List.of("true", "false", "null");

    private static final Pattern NUMBER = Pattern
            .compile("-?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:(?<=[0-9])[eE][-+]?[0-9]*)?)?");

    private JsonEnd() {}

    /** Whether a text would be sound JSON if it went on. Reads all of it. */
    public static boolean isMissing(byte[] text) {
        return isMissing(text, text.length) || isMissing(text, beforeWord(text));
    }

    /** Before a part of a number or word at the end, which to Jackson is malformed. */
    private static int beforeWord(byte[] text) {
        int begin = text.length;
        while (begin > 0 && (Character.isLetterOrDigit(text[begin - 1]) || "+-.".indexOf(text[begin - 1]) >= 0)) {
            begin--;
        }
        String part = new String(text, begin, text.length - begin, StandardCharsets.US_ASCII);
        boolean begun = NUMBER.matcher(part).matches() || WORDS.stream().anyMatch(word -> word.startsWith(part));
        return begun ? begin : text.length;
    }

    private static boolean isMissing(byte[] text, int length) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text, 0, length)) {
            while (json.nextToken() != null) {
                json.finishToken();
            }
            return false;
        } catch (JacksonException e) {
            return isMissing(e);
        }
    }

    /** Whether a parser stopped because the text was over. Behind a comma Jackson throws no exception of its own for it. */
    public static boolean isMissing(JacksonException cause) {
        return cause instanceof UnexpectedEndOfInputException
                || cause.getOriginalMessage().startsWith("Unexpected end-of-input");
    }
}
