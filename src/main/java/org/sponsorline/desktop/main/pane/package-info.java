/// The panes of the window: which are open, how wide they are, what gives way, and the way of the focus through them.
package org.sponsorline.desktop.main.pane;
