/// The head of the window: menus and tools, and what gives way where there is little room.
package org.sponsorline.desktop.main.head;
