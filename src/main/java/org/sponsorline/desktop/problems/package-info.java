/// The list of what was found wrong with a file.
package org.sponsorline.desktop.problems;
