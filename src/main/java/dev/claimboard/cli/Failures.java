package dev.claimboard.cli;

import dev.claimboard.board.UnknownMetricException;
import dev.claimboard.catalog.CatalogException;
import dev.claimboard.reader.UnreadableInputException;
import dev.claimboard.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into a message for people and exit code 2; stack traces are never shown. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final List<Class<? extends Exception>> EXPLAINED = List.of(
      UsageException.class, UnreadableInputException.class, StoreException.class, CatalogException.class, UnknownMetricException.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    Exception cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
    if (cause instanceof StandardOutput.ReaderGoneException) {
      return ExitCode.DONE;
    }
    command.getErr().println("claimboard: " + explain(cause));
    return ExitCode.UNUSABLE;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("claimboard: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.UNUSABLE;
  }

  private static String explain(Exception failure) {
    if (EXPLAINED.contains(failure.getClass())) {
      return failure.getMessage();
    }
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return failure instanceof IOException
        ? "cannot read or write: " + failure.getClass().getSimpleName() + ": " + message
        : "internal error: " + failure.getClass().getSimpleName() + ": " + message;
  }
}
