package org.sponsorline.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.export.PictureFile;
import org.sponsorline.export.SheetPictures;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.export.SvgFile;
import org.sponsorline.export.WriteFault;
import org.sponsorline.export.raster.PngFile;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.view.AbsentValue;
import org.sponsorline.view.ViewState;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Paints a record into a file, without a window and without a display.
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Paints the timeline of a record into an SVG or PNG file; no display is needed.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the picture was written", "2:the record or an option could not be understood, or the "
                + "picture could not be written"})
final class RenderCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The record; the bundled one if left out.")
    private @Nullable String file;

    @Option(
            names = {"-o", "--output"}, required = true, paramLabel = "PICTURE",
            description = "Where the picture goes; .svg or .png says which kind it is.")
    private String output = "";

    @ArgGroup(validate = false, heading = "What to show:%n")
    private ViewOptions view = new ViewOptions();

    @ArgGroup(validate = false, heading = "How to show it:%n")
    private SheetOptions sheet = new SheetOptions();

    @Override
    public Integer call() {
        Locale locale = SpokenLanguages.ofSystem();
        try {
            requireValues();
            locale = sheet.locale();
            write(locale);
            return 0;
        } catch (CommandException fault) {
            spec.commandLine().getErr().println(fault.sentence(Messages.of(RenderCommand.class, locale)));
            return REFUSED;
        }
    }

    /// Refuses options with an empty value, as from an empty variable of a script.
    private void requireValues() throws CommandException {
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (option.originalStringValues().stream().anyMatch(String::isBlank)) {
                throw new CommandException("render.no-value", option.longestName(), option.paramLabel());
            }
        }
    }

    private void write(Locale locale) throws CommandException {
        boolean svg = output.toLowerCase(Locale.ROOT).endsWith(".svg");
        if (!svg && !output.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new CommandException("render.kind", output);
        }
        Path picture = path(output);
        Path record = file == null ? null : path(file);
        try {
            PictureFile.check(picture, record);
        } catch (IOException e) {
            throw notWritten(e, picture, locale);
        }
        ReadResult read = record == null ? BundledRecord.read() : DatasetReader.read(record, ReadProgress.NONE);
        if (read.dataset() == null) {
            throw CommandException.of(read.fatal().map(fatal -> fatal.sentence(locale)).orElse(""));
        }
        ViewState state = view.state(read.dataset(), sheet.all(), locale);
        SheetRequest request = sheet.request(read.dataset(), state, locale, origin());
        List<String> remarks = new ArrayList<>();
        SheetPictures pages = pages(svg, request, remarks);
        try {
            PictureFile.write(picture, record, pages);
        } catch (IOException e) {
            throw notWritten(e, picture, locale);
        }
        warn(read, locale);
        remarks.forEach(spec.commandLine().getErr()::println);
        for (AbsentValue absent : view.absent(state, read.dataset(), locale)) {
            spec.commandLine().getErr().println(absent.sentence(locale));
        }
    }

    private CommandException notWritten(IOException fault, Path picture, Locale locale) {
        return new CommandException("render.not-written", output, WriteFault.reason(fault, picture, locale));
    }

    private SheetPictures pages(boolean svg, SheetRequest request, List<String> remarks) throws CommandException {
        double pixelScale = sheet.pixelScale();
        try {
            return svg ? SvgFile.pages(request, remarks::add) : PngFile.pages(request, pixelScale, remarks::add);
        } catch (IllegalArgumentException tooLarge) {
            throw new CommandException("render.too-large", output);
        }
    }

    private String origin() {
        if (file == null) {
            return BundledRecord.NAME;
        }
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private static Path path(String written) throws CommandException {
        try {
            return Path.of(written);
        } catch (InvalidPathException noPath) {
            throw new CommandException("render.no-path", written);
        }
    }

    /// Warns that the picture of a record with errors lacks entries.
    private void warn(ReadResult read, Locale locale) {
        read.firstError().ifPresent(first -> spec.commandLine().getErr().println(
                Messages.of(RenderCommand.class, locale).say(
                        "render.errors", read.counts().errors(), first.sentence(locale))));
    }
}
