/// The page of an entry without a toolkit: its rows, sections, quotations and numbered sources; the window, copies
/// and exports say the same. Every kind of entry and every part of a page has a class of its own, hence so many files.
package org.sponsorline.page;
