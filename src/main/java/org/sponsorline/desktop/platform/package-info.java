/// What the window asks of the system and the toolkit: clipboard, browser, choosing files, screens, themes, FXML parts.
package org.sponsorline.desktop.platform;
