/// Where pictures are drawn, and in which letters.
package org.sponsorline.paint.surface;
