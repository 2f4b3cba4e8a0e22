/// What the window asks of the system: clipboard, browser, choosing files, screens, themes.
package org.sponsorline.desktop.platform;
