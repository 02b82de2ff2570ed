package dev.claimboard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "claimboard",
    mixinStandardHelpOptions = true,
    versionProvider = Claimboard.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads paper abstracts and keeps leaderboards from what they claim.")
public final class Claimboard implements Runnable {
  private static final List<Supplier<Object>> COMMANDS = List.of(
      ExtractCommand::new,
      IngestCommand::new,
      BoardsCommand::new,
      BoardCommand::new,
      MethodsCommand::new,
      ClaimsCommand::new,
      ExportCommand::new,
      ExplainCommand::new,
      EvaluateCommand::new,
      FitCommand::new,
      CatalogCommand::new,
      ServeCommand::new,
      DemoCommand::new);

  @Spec
  private CommandSpec spec;

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine()
        .setOut(utf8(FileDescriptor.out))
        .setErr(utf8(FileDescriptor.err))
        .execute(arguments));
  }

  /** The program with all its commands; the caller may set where output and messages go. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Claimboard());
    COMMANDS.forEach(command -> line.addSubcommand(command.get()));
    Failures failures = new Failures();
    return line.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
  }

  /** Says that a command is missing. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? One of "
        + String.join(", ", spec.subcommands().keySet()));
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /** The version that the build wrote into the program file. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Claimboard.class.getPackage().getImplementationVersion();
      return new String[] {"claimboard " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
