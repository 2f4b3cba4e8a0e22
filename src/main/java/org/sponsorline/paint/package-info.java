/// Drawing a picture on any surface.
package org.sponsorline.paint;
