package dev.claimboard.web;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.Database;
import dev.claimboard.store.ReadPaper;
import dev.claimboard.web.page.Stores;
import java.util.List;
import java.util.UUID;

/** A small library in memory: ranked and unranked boards, a conflict, a baseline's number, a gain, hedged numbers, hostile text. */
final class SampleLibrary {
  static final String HOSTILE = "<script>alert('x')</script>";

  private SampleLibrary() {}

  /** A new empty database in memory. */
  static Database database() {
    return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  /** The stores of a database with all papers in it. */
  static Stores filled(Database database) {
    Stores stores = Stores.of(database, Catalog.bundled());
    stores.papers().saveAll(papers());
    return stores;
  }

  static List<ReadPaper> papers() {
    return List.of(ladder(), abacus(), slate(), rival(), old(), hostile(), hedged(), discovered());
  }

  private static ReadPaper ladder() {
    return Told.paper("2501.00011", "2025-01-04", "Ladder: Climbing Word Problems One Rung at a Time", """
        Word problems need several small steps. We propose Ladder, which writes one rung of reasoning at a time and checks it before
        the next. Ladder reaches 81.4% accuracy on GSM8K and 52.75% on MATH. \
        The plain chain of thought stays at 74.9% accuracy on GSM8K.""")
        .score("81.4", "%", "Ladder", "accuracy", "GSM8K")
        .score("52.75", "%", "Ladder", null, "MATH")
        .score("74.9", "%", "chain of thought", "accuracy", "GSM8K").read();
  }

  private static ReadPaper abacus() {
    return Told.paper("2503.00022", "2025-03-12", "Abacus: Letting Language Models Count With Beads", """
        Counting is hard for language models. Abacus gives them beads to move and achieves an accuracy of 88.02% on GSM8K, \
        an improvement of 6.6 points over Ladder. On the MMLU test it holds 71% accuracy.""")
        .score("88.02", "%", "Abacus", "accuracy", "GSM8K")
        .change("6.6", "points", "Abacus", "accuracy", "GSM8K", "Ladder")
        .score("71", "%", "Abacus", "accuracy", "MMLU").read();
  }

  private static ReadPaper slate() {
    return Told.paper("2506.00033", "2025-06-30", "Slate: A Scratch Pad That Wipes Itself Clean", """
        A scratch pad fills up quickly. We present Slate, a pad that forgets what it no longer needs. Slate solves 0.913 of GSM8K \
        (accuracy) with half the memory, and 90.1% accuracy when its pad is small.""")
        .score("0.913", null, "Slate", "accuracy", "GSM8K")
        .score("90.1", "%", "Slate", "accuracy", "GSM8K").read();
  }

  private static ReadPaper rival() {
    return Told.paper("2508.00044", "2025-08-01", "What Do Step-by-Step Reasoners Really Know? A Comparison", """
        We run published systems again under equal conditions. In our hands Ladder obtains 79.3% accuracy on GSM8K and \
        Abacus 87.1%. None of the systems survives a change of names in the stories.""")
        .score("79.3", "%", "Ladder", "accuracy", "GSM8K")
        .score("87.1", "%", "Abacus", "accuracy", "GSM8K").read();
  }

  private static ReadPaper old() {
    return Told.paper("cs/0601001", null, "Reading Street Signs by Night", """
        Our reader of street signs, NightSign, finds 83.5% of the signs in NightRoads-2k.""")
        .score("83.5", "%", "NightSign", null, "NightRoads-2k").read();
  }

  private static ReadPaper hostile() {
    return Told.paper("2509.00055", "2025-09-09", "On " + HOSTILE + " & other titles", """
        Some abstracts hold <script>alert('x')</script> or <img src=x onerror=alert(1)>. Bobby"Tables reaches 12.5% accuracy on MMLU.""")
        .score("12.5", "%", "Bobby\"Tables", "accuracy", "MMLU").read();
  }

  private static ReadPaper hedged() {
    return Told.paper("2510.00066", "2025-10-02", "Kite: Light Reasoning for Small Machines", """
        Small machines should reason too. Kite brings up to 66.0% accuracy on GSM8K to a telephone.""")
        .upTo("66.0", "%", "Kite", "accuracy", "GSM8K").read();
  }

  private static ReadPaper discovered() {
    return Told.paper("2511.00077", "2025-11-20", "Lantern: Seeing Signs in the Dark", """
        Lantern lights the scene in software before it reads. On NightRoads-2k, Lantern reads 91.25% of the signs.""")
        .score("91.25", "%", "Lantern", null, "NightRoads-2k").read();
  }
}
