/// The commands one types.
package org.sponsorline.cli;
