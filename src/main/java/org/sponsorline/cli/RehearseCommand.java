package org.sponsorline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Opens the window, uses it for a moment and closes it, so that packaging can learn how the program starts.
@Command(name = "rehearse", hidden = true, description = "Opens the window, uses it for a moment, closes it.")
final class RehearseCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return Main.openFileOfProperty(true);
    }
}
