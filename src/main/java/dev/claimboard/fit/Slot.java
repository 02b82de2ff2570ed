package dev.claimboard.fit;

import dev.claimboard.evaluate.GoldClaim;
import dev.claimboard.extract.rank.Choosers;
import dev.claimboard.extract.rank.OptionChooser;
import java.util.List;

/** A slot of a claim that weights choose a name for. */
enum Slot {
  METRIC {
    @Override
    List<String> accepted(GoldClaim claim) {
      return claim.metric();
    }

    @Override
    OptionChooser of(Choosers choosers) {
      return choosers.metric();
    }

    @Override
    Choosers with(Choosers choosers, OptionChooser chooser) {
      return new Choosers(chooser, choosers.benchmark(), choosers.method());
    }
  },

  METHOD {
    @Override
    List<String> accepted(GoldClaim claim) {
      return claim.method();
    }

    @Override
    OptionChooser of(Choosers choosers) {
      return choosers.method();
    }

    @Override
    Choosers with(Choosers choosers, OptionChooser chooser) {
      return new Choosers(choosers.metric(), choosers.benchmark(), chooser);
    }
  },

  BENCHMARK {
    @Override
    List<String> accepted(GoldClaim claim) {
      return claim.benchmark();
    }

    @Override
    OptionChooser of(Choosers choosers) {
      return choosers.benchmark();
    }

    @Override
    Choosers with(Choosers choosers, OptionChooser chooser) {
      return new Choosers(choosers.metric(), chooser, choosers.method());
    }
  };

  /** The names that are right, or null when none may stand there. */
  abstract List<String> accepted(GoldClaim claim);

  /** Who chooses for the slot. */
  abstract OptionChooser of(Choosers choosers);

  /** The choosers with another one for this slot. */
  abstract Choosers with(Choosers choosers, OptionChooser chooser);
}
