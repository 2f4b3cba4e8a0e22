/// Texts in the window: its sentences in two languages, and labels that wrap whatever the script.
package org.sponsorline.desktop.text;
