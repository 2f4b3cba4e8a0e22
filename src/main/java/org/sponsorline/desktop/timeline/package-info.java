/// The timeline as a control, with the overview below it.
package org.sponsorline.desktop.timeline;
