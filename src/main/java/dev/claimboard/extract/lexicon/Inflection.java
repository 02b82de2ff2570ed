package dev.claimboard.extract.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of English verbs. */
final class Inflection {
  private static final Pattern DOUBLING =
      Pattern.compile("top|drop|cut|trim|get|hit|set|run|win|lag|shed|submit|slim|stop|plan|span|permit|prefer");
  private static final Map<String, List<String>> IRREGULAR = new LinkedHashMap<>();

  static {
    irregular("beat", "beaten");
    irregular("win", "won");
    irregular("lose", "lost");
    irregular("hurt", "hurt");
    irregular("rise", "rose", "risen");
    irregular("grow", "grew", "grown");
    irregular("fall", "fell", "fallen");
    irregular("cut", "cut");
    irregular("shrink", "shrank", "shrunk");
    irregular("overtake", "overtook", "overtaken");
    irregular("leap", "leapt");
    irregular("speed", "sped");
    irregular("get", "got");
    irregular("hit", "hit");
    irregular("show", "shown");
    irregular("give", "gave", "given");
    irregular("set", "set");
    irregular("keep", "kept");
    irregular("run", "ran");
    irregular("take", "took", "taken");
    irregular("cost", "cost");
    irregular("see", "saw", "seen");
    irregular("find", "found");
    irregular("stand", "stood");
    irregular("come", "came");
    irregular("lead", "led");
    irregular("hold", "held");
    irregular("bring", "brought");
    irregular("go", "went", "gone", "goes");
    irregular("stay", "stayed");
  }

  private Inflection() {}

  /** All forms of a verb given in its base form, the base form among them. */
  static List<String> forms(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(thirdPerson(base));
    forms.add(stem(base, "ing"));
    forms.addAll(IRREGULAR.getOrDefault(base, List.of(past(base))));
    return List.copyOf(forms);
  }

  private static String thirdPerson(String base) {
    if (base.matches(".*[^aeiou]y")) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.matches(".*(s|x|ch|sh)") ? base + "es" : base + "s";
  }

  private static String past(String base) {
    if (base.matches(".*[^aeiou]y")) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return stem(base, "ed");
  }

  /** The base with an ending, its last letter doubled where it must be: {@code cut} and {@code ing} give {@code cutting}. */
  private static String stem(String base, String ending) {
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1) + ending;
    }
    boolean doubled = DOUBLING.matcher(base).matches();
    return doubled ? base + base.charAt(base.length() - 1) + ending : base + ending;
  }

  private static void irregular(String base, String... pasts) {
    IRREGULAR.put(base, List.of(pasts));
  }
}
