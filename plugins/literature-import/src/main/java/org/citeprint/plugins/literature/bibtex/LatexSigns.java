// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.util.HashMap;
import java.util.Map;

/** The signs of mathematics that titles have, {@code $\\Lambda$CDM}: without them two titles may be the same. */
final class LatexSigns {

    private static final Map<String, String> SIGNS = signs(
            "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ"
                    + " lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ"
                    + " omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
                    + " times × pm ± cdot · circ ° degree ° sim ~ approx ≈ simeq ≃ leq ≤ le ≤ geq ≥ ge ≥ neq ≠"
                    + " infty ∞ to → rightarrow → leftarrow ← leftrightarrow ↔ odot ⊙ prime ′ ell ℓ textmu μ"
                    + " textalpha α textbeta β textgamma γ textdelta δ textpm ± texttimes × textasciitilde ~");

    private LatexSigns() {}

    /** The sign of a command; nothing when it is none. */
    static String of(String command) {
        return SIGNS.getOrDefault(command, "");
    }

    private static Map<String, String> signs(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> signs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            signs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(signs);
    }
}
