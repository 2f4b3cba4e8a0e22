package org.sponsorline.desktop;

import java.util.List;
import org.sponsorline.dataset.Problem;
import org.sponsorline.dataset.ReadResult.Counts;

/// What reading a file found.
///
/// @param name       the file's name
/// @param unreadable whether nothing of it could be taken over, so that the record before it stays open
public record ProblemReport(String name, List<Problem> problems, Counts counts, boolean unreadable) {}
