package dev.claimboard.export;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Text for LaTeX and BibTeX: shown letter by letter, whatever it holds. */
final class Latex {
  private static final Map<Integer, String> SIGNS = new LinkedHashMap<>();
  private static final String GREEK = "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu "
      + "ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi "
      + "Ψ Psi Ω Omega µ mu ± pm × times ÷ div ≤ le ≥ ge ≠ neq ≈ approx → rightarrow ← leftarrow ∞ infty ∼ sim − - ↑ uparrow ↓ downarrow";

  static {
    for (String sign : "# % & _ $".split(" ")) {
      put(sign, "\\" + sign);
    }
    put("{", "\\textbraceleft{}");
    put("}", "\\textbraceright{}");
    put("\\", "\\textbackslash{}");
    put("^", "\\textasciicircum{}");
    put("~", "\\textasciitilde{}");
    put("<", "\\textless{}");
    put(">", "\\textgreater{}");
    put("|", "\\textbar{}");
    put("\"", "''");
    put("–", "--");
    put("—", "---");
    put("‘", "`");
    put("’", "'");
    put("“", "``");
    put("”", "''");
    put("…", "\\ldots{}");
    put("\u00a0", "~");
    put("‑", "-");
    String[] words = GREEK.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      put(words[i], words[i + 1].equals("-") ? "$-$" : "$\\" + words[i + 1] + "$");
    }
  }

  private Latex() {}

  /** A text on one line as it is to be shown; empty for null. Letters that need no command stay as they are, in UTF-8. */
  static String text(Object value) {
    if (value == null) {
      return "";
    }
    String line = value.toString().strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    StringBuilder out = new StringBuilder();
    line.codePoints().forEach(point -> out.append(SIGNS.getOrDefault(point, Character.toString(point))));
    return out.toString();
  }

  /** A text without accents or anything but the letters a-z and digits, in lower case. */
  static String plainLetters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private static void put(String sign, String command) {
    SIGNS.put(sign.codePointAt(0), command);
  }
}
