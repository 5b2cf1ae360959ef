// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.reference.Overrides.Pairs;
import org.citeprint.plugins.corpus.reference.Overrides.Statement;
import org.citeprint.plugins.corpus.text.Fold;

/** Finds the mentions that override statements name: by their text, letters and digits counting only, or by a DOI. */
final class OverrideIndex {

    private static final String DOI = "doi:";

    private final Map<String, Integer> byText = new HashMap<>();

    OverrideIndex(Mention[] mentions) {
        for (int id = 0; id < mentions.length; id++) {
            byText.putIfAbsent(Fold.letters(mentions[id].text()), id);
            for (String name : mentions[id].ids()) {
                byText.putIfAbsent(name, id);
                byText.putIfAbsent(DOI + Fold.letters(name), id);
            }
        }
    }

    /** The pairs; unknown references are warned of, statements that contradict each other are refused. */
    Pairs resolve(List<Statement> statements, Context context) {
        List<int[]> same = new ArrayList<>();
        List<int[]> different = new ArrayList<>();
        Map<Integer, Integer> group = new HashMap<>();
        List<Position> places = new ArrayList<>();
        for (Statement statement : statements) {
            List<Integer> found = found(statement, context);
            for (int i = 0; i < found.size(); i++) {
                for (int j = i + 1; j < found.size(); j++) {
                    (statement.same() ? same : different).add(new int[]{found.get(i), found.get(j)});
                    if (!statement.same()) {
                        places.add(statement.position());
                    }
                }
            }
            if (statement.same()) {
                found.forEach(mention -> join(group, found.getFirst(), mention));
            }
        }
        for (int i = 0; i < different.size(); i++) {
            if (root(group, different.get(i)[0]) == root(group, different.get(i)[1])) {
                throw new ProblemException(Problem.error("CP-4704", places.get(i),
                        "these references are said to be different here and the same elsewhere",
                        "take one of the two entries out"));
            }
        }
        return new Pairs(same, different);
    }

    private List<Integer> found(Statement statement, Context context) {
        List<Integer> found = new ArrayList<>();
        for (String text : statement.references()) {
            OptionalInt mention = find(text);
            if (mention.isEmpty()) {
                context.warn(Problem.warning("CP-4703", statement.position(),
                        "no work cites `" + text + "`", "write the reference as it stands in the data, or its DOI"));
            } else if (!found.contains(mention.getAsInt())) {
                found.add(mention.getAsInt());
            }
        }
        return found;
    }

    private OptionalInt find(String text) {
        Integer exact = byText.get(Fold.letters(text));
        if (exact != null) {
            return OptionalInt.of(exact);
        }
        for (String doi : CitedReference.parse(text).dois()) {
            Integer named = byText.get(DOI + doi);
            Integer alike = byText.get(DOI + Fold.letters(DOI + doi));
            if (named != null) {
                return OptionalInt.of(named);
            }
            if (alike != null) {
                return OptionalInt.of(alike);
            }
        }
        return OptionalInt.empty();
    }

    private static void join(Map<Integer, Integer> group, int one, int other) {
        int first = root(group, one);
        int second = root(group, other);
        if (first != second) {
            group.put(Math.max(first, second), Math.min(first, second));
        }
    }

    private static int root(Map<Integer, Integer> group, int mention) {
        int root = mention;
        while (group.containsKey(root)) {
            root = group.getOrDefault(root, root);
        }
        return root;
    }
}
