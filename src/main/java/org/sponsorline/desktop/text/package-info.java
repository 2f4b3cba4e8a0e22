/// Texts in the window: its sentences in two languages, labels that wrap whatever the script, tables for the clipboard.
package org.sponsorline.desktop.text;
