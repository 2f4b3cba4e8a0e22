/// The line that says what the colours and marks stand for.
package org.sponsorline.desktop.timeline.legend;
