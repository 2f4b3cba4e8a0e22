/// The pane of filters.
package org.sponsorline.desktop.filter;
