/// Every command once: its name, key, menu and what it does.
package org.sponsorline.desktop.command;
