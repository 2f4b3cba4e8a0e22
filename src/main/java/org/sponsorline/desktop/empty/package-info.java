/// What stands in the middle of the plot where there is nothing to draw: why, and ways on.
package org.sponsorline.desktop.empty;
