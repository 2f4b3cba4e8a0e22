package org.sponsorline.export;

import java.util.function.IntFunction;

/// A sheet as the contents of files, one for each page, each made when it is asked for.
///
/// @param count how many pages there are
/// @param page  makes one of them, counted from 0
public record SheetPictures(int count, IntFunction<byte[]> page) {}
