// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.catalog.PluginFault;
import org.citeprint.engine.diagnostic.Problems;

/** Checks along every edge that carries a corpus that the fields needed can be there. */
final class FieldCheck {

    private final List<StepDraft> drafts;
    private final Problems problems;
    private final Map<String, StepDraft> byId = new HashMap<>();
    private final Map<String, Set<Field>> given = new HashMap<>();

    FieldCheck(List<StepDraft> drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
        drafts.forEach(draft -> byId.put(draft.id(), draft));
    }

    void check() {
        for (StepDraft draft : drafts) {
            Set<Field> needed = ask(draft, Operator::needs, Set.of());
            for (StepDraft.Edge edge : needed.isEmpty() ? List.<StepDraft.Edge>of() : draft.edges()) {
                edge.input().from().forEach(ref -> check(draft, needed, ref, edge.position()));
            }
        }
    }

    private void check(StepDraft draft, Set<Field> needed, OutputRef ref, Position place) {
        StepDraft source = byId.get(ref.step());
        if (source == null || !isCorpus(source, ref.output())) {
            return;
        }
        Set<Field> gives = given(source);
        for (Field field : Field.values()) {
            if (needed.contains(field) && !gives.contains(field)) {
                problems.error("CP-1309", place,
                        "`" + draft.operation().name() + "` needs the field `" + field.label() + "`, but `"
                                + ref.step() + "` gives none",
                        "`" + source.operation().name() + "` (" + source.position() + ") gives " + labels(gives));
            }
        }
    }

    /** What a step gives, asked along the edges from the files on; everything where the edges run in a circle. */
    private Set<Field> given(StepDraft source) {
        Set<Field> known = given.get(source.id());
        if (known != null) {
            return known;
        }
        given.put(source.id(), EnumSet.allOf(Field.class));
        Set<Field> incoming = incoming(source);
        Set<Field> gives = ask(source, (operator, options) -> operator.gives(options, incoming),
                EnumSet.allOf(Field.class));
        given.put(source.id(), gives);
        return gives;
    }

    /** What the corpora that a step takes have between them. */
    private Set<Field> incoming(StepDraft draft) {
        Set<Field> incoming = EnumSet.noneOf(Field.class);
        for (StepDraft.Edge edge : draft.edges()) {
            for (OutputRef ref : edge.input().from()) {
                StepDraft source = byId.get(ref.step());
                if (source != null && isCorpus(source, ref.output())) {
                    incoming.addAll(given(source));
                }
            }
        }
        return Collections.unmodifiableSet(incoming);
    }

    private static String labels(Set<Field> fields) {
        List<String> labels = EnumSet.allOf(Field.class).stream().filter(fields::contains).map(Field::label).toList();
        return labels.isEmpty() ? "no fields with these options" : String.join(", ", labels);
    }

    private static boolean isCorpus(StepDraft source, Optional<String> output) {
        return source.operation().outputs().stream().anyMatch(one -> isCorpus(one)
                && output.filter(name -> !name.equals(one.name())).isEmpty());
    }

    private static boolean isCorpus(Output output) {
        return output.type() == Corpus.class;
    }

    /** Asks a plugin, which may fail. */
    private Set<Field> ask(StepDraft draft, BiFunction<Operator<Object, Record, Object>, Record, Set<Field>> question,
            Set<Field> otherwise) {
        if (draft.options().isEmpty()) {
            return otherwise;
        }
        try {
            return Set.copyOf(question.apply(draft.operation().operator(), draft.options().get().record()));
        } catch (ProblemException e) {
            problems.addAt(draft.position(), e.problems());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            problems.add(PluginFault.of(draft.operation(), "naming the fields of a corpus", e, draft.position()));
        }
        return otherwise;
    }
}
