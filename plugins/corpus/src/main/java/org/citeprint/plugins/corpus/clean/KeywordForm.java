// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.plugins.corpus.text.Accents;
import org.citeprint.plugins.corpus.text.Plural;

/** What two spellings of a keyword have in common. Each is a switch of its own. */
public enum KeywordForm {
    /** Capitals, accents and blanks; figures that are raised or lowered, as in {@code CO₂}. */
    CASE {
        @Override
        String key(String keyword) {
            return keyword;
        }
    },
    /** Hyphens, slashes and blanks: {@code carbon-dioxide}, {@code carbon dioxide}; not {@code carbondioxide}. */
    HYPHEN {
        @Override
        String key(String keyword) {
            return HYPHENS.matcher(keyword).replaceAll(" ").strip();
        }
    },
    /** The plural of the last word: {@code policies}, {@code emissions}, {@code analyses}. */
    PLURAL {
        @Override
        String key(String keyword) {
            int last = keyword.lastIndexOf(' ') + 1;
            return keyword.substring(0, last) + Plural.singular(keyword.substring(last));
        }
    },
    /** British and American spelling: {@code modelling}, {@code behaviour}, {@code organisation}, {@code centre}. */
    SPELLING {
        @Override
        String key(String keyword) {
            StringBuilder key = new StringBuilder();
            for (String word : keyword.split(" ", -1)) {
                key.append(key.isEmpty() ? "" : " ").append(american(word));
            }
            return key.toString();
        }
    };

    private static final Pattern HYPHENS = Pattern.compile("[\\s\\-\u2010-\u2015/_]+");
    private static final Map<String, String> AMERICAN = Map.ofEntries(Map.entry("behaviour", "behavior"),
            Map.entry("behavioural", "behavioral"), Map.entry("labour", "labor"), Map.entry("colour", "color"),
            Map.entry("neighbour", "neighbor"), Map.entry("neighbourhood", "neighborhood"),
            Map.entry("favour", "favor"), Map.entry("harbour", "harbor"), Map.entry("vapour", "vapor"),
            Map.entry("tumour", "tumor"), Map.entry("centre", "center"), Map.entry("fibre", "fiber"),
            Map.entry("metre", "meter"), Map.entry("litre", "liter"), Map.entry("theatre", "theater"),
            Map.entry("defence", "defense"), Map.entry("licence", "license"), Map.entry("aluminium", "aluminum"),
            Map.entry("sulphur", "sulfur"), Map.entry("sulphate", "sulfate"), Map.entry("catalogue", "catalog"),
            Map.entry("programme", "program"), Map.entry("grey", "gray"), Map.entry("ageing", "aging"),
            Map.entry("modelling", "modeling"), Map.entry("labelling", "labeling"),
            Map.entry("travelling", "traveling"), Map.entry("signalling", "signaling"),
            Map.entry("fuelling", "fueling"), Map.entry("tyre", "tire"), Map.entry("mould", "mold"),
            Map.entry("plough", "plow"), Map.entry("paediatric", "pediatric"), Map.entry("anaemia", "anemia"),
            Map.entry("oestrogen", "estrogen"), Map.entry("foetal", "fetal"), Map.entry("haemoglobin", "hemoglobin"),
            Map.entry("orthopaedic", "orthopedic"), Map.entry("leukaemia", "leukemia"),
            Map.entry("flavour", "flavor"),
            Map.entry("odour", "odor"),
            Map.entry("humour", "humor"),
            Map.entry("rumour", "rumor"),
            Map.entry("endeavour", "endeavor"),
            Map.entry("neighbouring", "neighboring"),
            Map.entry("counselling", "counseling"),
            Map.entry("channelling", "channeling"),
            Map.entry("levelling", "leveling"),
            Map.entry("tunnelling", "tunneling"),
            Map.entry("modelled", "modeled"),
            Map.entry("labelled", "labeled"),
            Map.entry("artefact", "artifact"),
            Map.entry("judgement", "judgment"),
            Map.entry("enrolment", "enrollment"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("analogue", "analog"),
            Map.entry("anaesthesia", "anesthesia"),
            Map.entry("haemorrhage", "hemorrhage"),
            Map.entry("oedema", "edema"),
            Map.entry("diarrhoea", "diarrhea"),
            Map.entry("gynaecology", "gynecology"),
            Map.entry("aetiology", "etiology"),
            Map.entry("oesophagus", "esophagus"),
            Map.entry("caesarean", "cesarean"),
            Map.entry("foetus", "fetus"));
    /** Words in which -is- is no ending. */
    private static final Set<String> KEPT = Set.of("advise", "advisor", "arise", "comprise", "compromise", "concise",
            "demise", "devise", "enterprise", "excise", "exercise", "expertise", "franchise", "improvise", "noise",
            "otherwise", "paradise", "poise", "praise", "precise", "premise", "promise", "raise", "revise", "rise",
            "supervise",
            "surprise", "televise", "wise", "disguise", "cruise", "bruise", "treatise", "merchandise", "incise");

    /** What the keyword has in common with its other spellings; keywords come in lower case without accents. */
    abstract String key(String keyword);

    /** A keyword in lower case, without accents, with single blanks; hyphens stay. */
    static String plain(String keyword) {
        StringBuilder plain = new StringBuilder();
        for (String word : keyword.strip().toLowerCase(Locale.ROOT).split("[\\s\u00A0]+", -1)) {
            plain.append(plain.isEmpty() ? "" : " ").append(Accents.without(word));
        }
        return plain.toString();
    }

    private static String american(String word) {
        String known = AMERICAN.get(word);
        if (known != null) {
            return known;
        }
        boolean plural = word.endsWith("s") && AMERICAN.containsKey(word.substring(0, word.length() - 1));
        if (plural) {
            return AMERICAN.getOrDefault(word.substring(0, word.length() - 1), word) + "s";
        }
        for (String ending : new String[]{"isational", "isation", "isations", "isable", "isers", "ise", "ised", "iser",
            "isers", "ises", "ising"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                String stem = word.substring(0, word.length() - ending.length());
                return KEPT.contains(stem + "ise") ? word : stem + "iz" + ending.substring(2);
            }
        }
        return word.endsWith("yse") || word.endsWith("ysed") || word.endsWith("ysing")
                ? word.replace("lys", "lyz")
                : word;
    }
}
