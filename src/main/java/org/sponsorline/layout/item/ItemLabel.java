package org.sponsorline.layout.item;

/// The words on an item with their widths at the layout's font size.
///
/// @param title       its name, set in bold on bars
/// @param detail      what is said after it, lighter; empty if there is nothing
/// @param bold        whether the title is bold; those of milestones, which are sentences, are not
/// @param titleWidth  in pixels
/// @param detailWidth in pixels
public record ItemLabel(int item, String title, String detail, boolean bold, double titleWidth, double detailWidth) {}
