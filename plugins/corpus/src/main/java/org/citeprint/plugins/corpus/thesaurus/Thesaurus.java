// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.thesaurus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.TermGroups;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.thesaurus.Entries.Entry;

/** Which term replaces which. Capitals and blanks do not matter; a replacement that is itself replaced is followed. */
final class Thesaurus {

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<String> empty = new ArrayList<>();

    static Thesaurus read(List<Source> sources) throws IOException {
        Thesaurus thesaurus = new Thesaurus();
        List<Problem> problems = new ArrayList<>();
        for (Source source : sources) {
            List<Entry> entries = Entries.read(source);
            entries.forEach(entry -> thesaurus.add(entry, problems));
            if (entries.isEmpty()) {
                thesaurus.empty.add(source.name());
            }
        }
        if (problems.isEmpty()) {
            thesaurus.findCircles(problems);
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return thesaurus;
    }

    private void add(Entry entry, List<Problem> problems) {
        Entry before = byKey.putIfAbsent(TermGroups.key(entry.label()), entry);
        if (before != null && !TermGroups.key(before.replacement()).equals(TermGroups.key(entry.replacement()))) {
            problems.add(Problem.error("CP-4708", entry.position(), "`" + entry.label() + "` " + fate(entry)
                    + " here and " + fate(before) + " at " + before.position(), "leave one of the two lines out"));
        }
    }

    private static String fate(Entry entry) {
        return entry.replacement().isEmpty() ? "is removed" : "becomes `" + entry.replacement() + "`";
    }

    private void findCircles(List<Problem> problems) {
        for (Entry entry : byKey.values()) {
            Set<String> passed = new HashSet<>();
            Entry at = entry;
            while (at != null && !isItself(at) && passed.add(TermGroups.key(at.label()))) {
                at = byKey.get(TermGroups.key(at.replacement()));
            }
            if (at != null && !isItself(at) && TermGroups.key(at.label()).equals(TermGroups.key(entry.label()))) {
                problems.add(Problem.error("CP-4708", entry.position(), "`" + entry.label()
                        + "` is replaced in a circle", "say once which term is to stay"));
                return;
            }
        }
    }

    private static boolean isItself(Entry entry) {
        return TermGroups.key(entry.label()).equals(TermGroups.key(entry.replacement()));
    }

    /** What a term becomes: empty text when it is removed, nothing when the thesaurus does not name it. */
    Optional<String> replacement(String term) {
        Entry entry = byKey.get(TermGroups.key(term));
        if (entry == null) {
            return Optional.empty();
        }
        String label = term;
        while (entry != null) {
            used.add(TermGroups.key(entry.label()));
            label = entry.replacement();
            entry = label.isEmpty() || isItself(entry) ? null : byKey.get(TermGroups.key(label));
        }
        return Optional.of(label);
    }

    /** The files that name no term. */
    List<String> empty() {
        return empty;
    }

    /** Entries that no term asked for, in their order. */
    List<Entry> unused() {
        return byKey.entrySet().stream().filter(entry -> !used.contains(entry.getKey())).map(Map.Entry::getValue)
                .toList();
    }
}
