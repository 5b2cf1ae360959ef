// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import org.citeprint.plugins.literature.file.RecordCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the works that {@link DocumentRest} finds behind a malformed place. */
final class RestWorks implements DocumentRest.Works {

    static final String MALFORMED = "malformed JSON";

    private static final JsonFactory JSON = new JsonFactory();

    private final boolean references;
    private final boolean cut;
    private final Target target;
    private long found;

    /** Takes what is found. */
    interface Target {

        /** A work, sound or not, the line it begins on and its text. */
        void take(WorkDraft work, int line, String text);

        /** Text that cannot be read although there is a work in it. */
        void reject(int line, String reason, String text);
    }

    /**
     * Reads works for somebody.
     *
     * @param references whether to take cited works
     * @param cut whether the text ends too early
     * @param target who takes them
     */
    RestWorks(boolean references, boolean cut, Target target) {
        this.references = references;
        this.cut = cut;
        this.target = target;
    }

    /** How many works and texts that hold one were found so far. */
    long found() {
        return found;
    }

    @Override
    public void read(String text, int line) {
        long before = found;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            new WorkReader(json, references, (work, at) -> {
                found++;
                target.take(work, line, text);
            }).value(json.nextToken());
        } catch (JacksonException e) {
            if (found == before) {
                reject(text, line, false);
            }
        }
    }

    @Override
    public void reject(String text, int line, boolean toTheEnd) {
        found++;
        target.reject(line, toTheEnd && cut ? RecordCheck.ENDS : MALFORMED, text);
    }
}
