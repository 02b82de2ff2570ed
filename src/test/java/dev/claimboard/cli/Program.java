package dev.claimboard.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command as a user would and keeps what it says. */
final class Program {
  private Program() {}

  /** What a command left behind. */
  record Outcome(int code, String out, String err) {}

  static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Claimboard.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }
}
