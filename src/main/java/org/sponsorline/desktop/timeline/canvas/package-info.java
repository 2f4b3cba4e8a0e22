/// A surface that paints on a canvas, its fonts and its colours.
package org.sponsorline.desktop.timeline.canvas;
