/// The items as a table.
package org.sponsorline.desktop.table;
