package dev.claimboard.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** What the LaTeX commands that abstracts use stand for. */
final class LatexCommands {
  private static final String ACCENTS = "\u0301\u0300\u0302\u0308\u0303";
  private static final Map<String, String> REPLACEMENTS = new HashMap<>();

  static {
    put("×", "times");
    put("±", "pm");
    put("~", "sim", "simeq");
    put("≈", "approx", "thickapprox");
    put("≤", "le", "leq", "leqslant");
    put("≥", "ge", "geq", "geqslant");
    put("→", "to", "rightarrow", "longrightarrow", "Rightarrow");
    put("↑", "uparrow");
    put("↓", "downarrow");
    put("<", "lt");
    put(">", "gt");
    put("·", "cdot");
    put("∞", "infty");
    put("°", "circ", "degree", "deg");
    put(" ", "quad", "qquad", "par", "newline", "linebreak", "item", "xspace", "space");
    String[] greek = {
      "alpha", "α", "beta", "β", "gamma", "γ", "delta", "δ", "epsilon", "ε", "varepsilon", "ε", "zeta", "ζ", "eta", "η",
      "theta", "θ", "kappa", "κ", "lambda", "λ", "mu", "μ", "nu", "ν", "xi", "ξ", "pi", "π", "rho", "ρ", "sigma", "σ",
      "tau", "τ", "phi", "φ", "varphi", "φ", "chi", "χ", "psi", "ψ", "omega", "ω", "Delta", "Δ", "Gamma", "Γ", "Theta", "Θ",
      "Lambda", "Λ", "Sigma", "Σ", "Phi", "Φ", "Psi", "Ψ", "Omega", "Ω", "Pi", "Π"
    };
    for (int i = 0; i < greek.length; i += 2) {
      put(greek[i + 1], greek[i]);
    }
  }

  private LatexCommands() {}

  /** The text a command stands for, or null when it only marks up what follows ({@code \textbf}, {@code \emph} …). */
  static String replacement(String command) {
    return REPLACEMENTS.get(command);
  }

  /** The letter with the accent that a control symbol stands for ({@code \'} over {@code e}), or -1 when there is none. */
  static int accented(char mark, char letter) {
    int accent = "'`^\"~".indexOf(mark);
    if (accent < 0 || !Character.isLetter(letter)) {
      return -1;
    }
    String composed = Normalizer.normalize("" + letter + ACCENTS.charAt(accent), Normalizer.Form.NFC);
    return composed.length() == 1 ? composed.charAt(0) : -1;
  }

  private static void put(String replacement, String... commands) {
    for (String command : commands) {
      REPLACEMENTS.put(command, replacement);
    }
  }
}
