package org.sponsorline.desktop;

/// A file on its way to being open.
///
/// @param name    the file's name
/// @param share   how much of it was read, 0 to 1, or negative where nobody knows
/// @param entries how many entries were found so far
public record Opening(String name, double share, long entries) {}
