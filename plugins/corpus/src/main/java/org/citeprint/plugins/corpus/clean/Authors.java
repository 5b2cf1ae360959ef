// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.change.Changes;
import org.citeprint.plugins.corpus.change.Changes.Renamed;
import org.citeprint.plugins.corpus.text.Accents;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * One spelling for each author. Where a work gives an ORCID, it decides, also where it stands with a fuller name that only
 * one author of the work can bear: spellings with one ORCID become the most
 * frequent among the fullest, and a spelling that several ORCIDs bear is told apart by them. Elsewhere a name with less in
 * it becomes a fuller one of the same surname when exactly one can be meant: {@code Small, H.} becomes
 * {@code Small, Henry G.} unless {@code Small, Harold} is there too.
 */
final class Authors implements Changes.Renaming {

    private static final String ORCID = "orcid:";
    private static final String SEPARATOR = " = ";

    private final Terms authors;
    /** By work and name the ORCID, where one is given. */
    private final Map<String, String> orcids = new HashMap<>();
    /** By ORCID the name shown. */
    private final Map<String, String> shown = new TreeMap<>();
    /** Names shown for somebody whose ORCID is known, as they stand. */
    private final Set<String> borne = new HashSet<>();
    private final Map<String, String> fuller;

    Authors(Corpus corpus) {
        this.authors = corpus.terms(Field.AUTHORS);
        int[] counts = authors.counts();
        Map<String, Integer> uses = new HashMap<>();
        for (int id = 0; id < authors.size(); id++) {
            uses.put(authors.label(id), counts[id]);
        }
        this.fuller = fuller(uses);
        readOrcids(corpus, uses);
    }

    private void readOrcids(Corpus corpus, Map<String, Integer> uses) {
        Terms ids = corpus.terms(Field.AUTHOR_IDS);
        Map<String, TreeSet<String>> names = new TreeMap<>();
        for (int work = 0; work < ids.works(); work++) {
            readOrcids(ids, work);
        }
        for (int work = 0; work < authors.works(); work++) {
            for (int place = authors.start(work); place < authors.end(work); place++) {
                String name = authors.label(authors.id(place));
                String orcid = orcids.get(key(work, name));
                if (orcid != null) {
                    names.computeIfAbsent(orcid, key -> new TreeSet<>()).add(name);
                }
            }
        }
        names.forEach((orcid, spellings) -> shown.put(orcid, spellings.stream().max(Comparator
                .<String>comparingInt(name -> GivenName.of(name).given().stream().mapToInt(String::length).sum())
                .thenComparing(used(uses)))
                .orElseThrow()));
        tellApart();
    }

    /** Of spellings of one name the better last: the most frequent, then the one with most accents, then the first. */
    private static Comparator<String> used(Map<String, Integer> uses) {
        return Comparator.<String>comparingInt(name -> uses.getOrDefault(name, 0))
                .thenComparingInt(Accents::count).thenComparing(Comparator.reverseOrder());
    }

    /**
     * A name becomes the only fuller one, unless that is another's by its ORCID; those who share one name bear their ORCID.
     */
    private void tellApart() {
        Map<String, TreeSet<String>> claims = new TreeMap<>();
        shown.forEach((orcid, name) -> {
            claims.computeIfAbsent(name, key -> new TreeSet<>()).add(orcid);
            claims.computeIfAbsent(fuller.getOrDefault(name, name), key -> new TreeSet<>()).add(orcid);
        });
        Map<String, TreeSet<String>> bearers = new TreeMap<>();
        shown.replaceAll((orcid, name) -> {
            String full = fuller.getOrDefault(name, name);
            return claims.getOrDefault(full, new TreeSet<>()).size() == 1 ? full : name;
        });
        shown.forEach((orcid, name) -> bearers.computeIfAbsent(name, key -> new TreeSet<>()).add(orcid));
        borne.addAll(bearers.keySet());
        bearers.forEach((name, several) -> {
            if (several.size() > 1) {
                several.forEach(orcid -> shown.put(orcid, name + " (" + orcid + ")"));
            }
        });
    }

    /** Those of one work: first the names that are written alike, then names that say less or more than the author's. */
    private void readOrcids(Terms ids, int work) {
        Map<String, String> others = new TreeMap<>();
        TreeSet<String> plain = new TreeSet<>();
        authorsOf(work).forEach(author -> plain.add(Fold.words(author)));
        for (int place = ids.start(work); place < ids.end(work); place++) {
            String pair = ids.label(ids.id(place));
            int at = pair.lastIndexOf(SEPARATOR + ORCID);
            if (at > 0) {
                String name = pair.substring(0, at);
                String orcid = pair.substring(at + SEPARATOR.length() + ORCID.length());
                if (plain.contains(Fold.words(name))) {
                    orcids.put(key(work, name), orcid);
                } else {
                    others.put(name, orcid);
                }
            }
        }
        Map<String, TreeSet<String>> meant = new TreeMap<>();
        others.forEach((name, orcid) -> onlyAuthor(name, work)
                .ifPresent(author -> meant.computeIfAbsent(author, key -> new TreeSet<>()).add(orcid)));
        meant.forEach((author, found) -> {
            if (found.size() == 1) {
                orcids.putIfAbsent(key(work, author), found.first());
            }
        });
    }

    /**
     * Web of Science gives identifiers with full names, and authors by their initials: {@code Ames, J} is one of a kind.
     */
    private Optional<String> onlyAuthor(String name, int work) {
        GivenName parts = GivenName.of(name);
        List<String> alike = authorsOf(work).stream().filter(author -> {
            GivenName other = GivenName.of(author);
            return other.canBe(parts) || parts.canBe(other);
        }).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private List<String> authorsOf(int work) {
        return IntStream.of(authors.of(work)).mapToObj(authors::label).toList();
    }

    private static String key(int work, String name) {
        return work + "\0" + Fold.words(name);
    }

    /** For each name the fuller one it stands for, itself when there is none or more than one. */
    private static Map<String, String> fuller(Map<String, Integer> uses) {
        Map<String, List<GivenName>> blocks = new TreeMap<>();
        new TreeSet<>(uses.keySet()).forEach(name -> {
            GivenName parts = GivenName.of(name);
            blocks.computeIfAbsent(parts.block(), key -> new ArrayList<>()).add(parts);
        });
        Comparator<String> used = used(uses);
        Map<String, String> fuller = new HashMap<>();
        blocks.values().forEach(block -> {
            Map<List<String>, GivenName> distinct = new TreeMap<>(Comparator.comparing(List::toString));
            for (GivenName name : block) {
                distinct.merge(name.given(), name,
                        (one, other) -> used.compare(other.name(), one.name()) > 0 ? other : one);
            }
            List<GivenName> fullest = distinct.values().stream()
                    .filter(name -> distinct.values().stream()
                            .noneMatch(other -> !other.given().equals(name.given()) && name.canBe(other)))
                    .toList();
            for (GivenName name : block) {
                List<GivenName> meant = fullest.stream().filter(name::canBe).toList();
                GivenName self = distinct.getOrDefault(name.given(), name);
                fuller.put(name.name(), meant.size() == 1 ? meant.getFirst().name() : self.name());
            }
        });
        return fuller;
    }

    @Override
    public Renamed of(int work, int term) {
        String name = authors.label(term);
        String orcid = orcids.get(key(work, name));
        if (orcid == null) {
            return new Renamed(borne.contains(name) ? name : fuller.getOrDefault(name, name), "the only fuller name");
        }
        return new Renamed(shown.getOrDefault(orcid, name), "ORCID");
    }
}
