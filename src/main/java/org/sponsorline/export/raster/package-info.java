/// Pictures in pixels; the only place that uses AWT.
package org.sponsorline.export.raster;
