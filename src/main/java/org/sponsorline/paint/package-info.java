/// Drawing a picture on any surface. Its many files are one painter for each layer and sort of mark, which nobody reads
/// together.
package org.sponsorline.paint;
