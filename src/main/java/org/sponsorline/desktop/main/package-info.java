/// The frame around the panels: menu, toolbar, status bar, side panes and the boxes over them.
package org.sponsorline.desktop.main;
