/// The search field and its results.
package org.sponsorline.desktop.search;
