package org.sponsorline.desktop;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;

/// The record that is open, with all that was made of it once when it was read.
///
/// @param dataset the record itself, as known today
/// @param path    the file it came from, or null for the bundled record
/// @param name    the file's name, for titles and the status bar
public record OpenRecord(Dataset dataset, @Nullable Path path, String name) {}
