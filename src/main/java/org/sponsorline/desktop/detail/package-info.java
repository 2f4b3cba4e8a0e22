/// The pane of details: pages as nodes, comparing, and going back and forth between pages.
package org.sponsorline.desktop.detail;
