/// The page of an entry without a toolkit: its rows, sections, quotations and numbered sources; the window, copies
/// and exports say the same.
package org.sponsorline.page;
